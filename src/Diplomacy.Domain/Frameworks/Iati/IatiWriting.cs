using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What was written of some activities.</summary>
/// <param name="Xml">The document.</param>
/// <param name="Remarks">What the standard has no place for and the document does not hold (DIP5121), with JSON Pointers from the activity's results.</param>
public sealed record IatiWriting(string Xml, ValueList<Violation> Remarks);
