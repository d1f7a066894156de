namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>What keywords say of one value.</summary>
/// <param name="Type">The JSON type that the keywords are about; null where they are about any.</param>
/// <param name="Keywords">The keywords.</param>
/// <param name="IsNegated">Whether the value must not be what they say.</param>
internal sealed record Leaf(string? Type, EquatableArray<SchemaKeyword> Keywords, bool IsNegated = false)
{
    /// <summary>Says something with one keyword.</summary>
    public static Leaf Of(string? type, string keyword, string json) => new(type, new([new(keyword, json)]));

    /// <summary>The opposite: of a value of the type that the keywords are about.</summary>
    public Leaf Negated => this with { IsNegated = !IsNegated };

    /// <summary>The keywords as they stand beside the value's type.</summary>
    public IEnumerable<SchemaKeyword> Said => IsNegated ? [new("not", SchemaKeyword.Object(Keywords))] : Keywords;
}
