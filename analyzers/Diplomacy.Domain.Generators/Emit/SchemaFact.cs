namespace Diplomacy.Domain.Generators.Emit;

/// <summary>What a rule says of one member in the vocabulary of JSON Schema.</summary>
/// <param name="Member">The member.</param>
/// <param name="Keyword">The keyword, or <see cref="Required"/>.</param>
/// <param name="Json">The keyword's value.</param>
internal sealed record SchemaFact(string Member, string Keyword, string Json)
{
    /// <summary>Stands for the member's name in the record's list of required ones.</summary>
    public const string Required = "required";

    public bool IsRequired => Keyword == Required;
}
