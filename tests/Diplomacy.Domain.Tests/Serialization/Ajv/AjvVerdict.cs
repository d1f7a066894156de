namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>What ajv says of a document.</summary>
/// <param name="Case">The document.</param>
/// <param name="Keywords">Where in the schema the keywords stand that refuse it: <c>#/$defs/Tally/properties/yes/minimum</c>.</param>
internal sealed record AjvVerdict(AjvCase Case, string[] Keywords)
{
    public bool IsAccepted => Keywords.Length == 0;

    public override string ToString() => $"{Case} ({string.Join(", ", Keywords)})";
}
