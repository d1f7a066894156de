using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What was read from a document.</summary>
/// <param name="Activities">Its activities, in order, with the results that could be taken.</param>
/// <param name="Remarks">What was not taken over as it stands, in the order of the document.</param>
public sealed record IatiReading(ValueList<IatiActivity> Activities, ValueList<IatiRemark> Remarks)
{
    /// <summary>Whether the document breaks the standard or a rule somewhere in its results.</summary>
    public bool HasErrors => Remarks.Any(static remark => remark.Severity is InvariantSeverity.Error);
}
