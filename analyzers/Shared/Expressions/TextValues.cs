namespace Diplomacy.Domain.Expressions;

/// <summary>Text, or a value that is its text: a country code, a language tag, an id.</summary>
/// <param name="Text">The text in canonical form, as the type's <c>ToString</c> writes it.</param>
/// <param name="Type">The simple name of the type.</param>
internal sealed record TextValue(string Text, string Type = TextValue.String) : Value
{
    public const string String = "String";

    public override string TypeName => Type;
}

/// <summary>A constant of an enum; equal to another of the same type with the same number, whatever its name.</summary>
/// <param name="Type">The simple name of the enum.</param>
/// <param name="Name">The constant's name; empty where the number has none.</param>
/// <param name="Number">The underlying value.</param>
internal sealed record EnumValue(string Type, string Name, long Number) : Value
{
    public override string TypeName => Type;

    public bool Equals(EnumValue? other) => other is not null && Type == other.Type && Number == other.Number;

    public override int GetHashCode() => Number.GetHashCode();
}
