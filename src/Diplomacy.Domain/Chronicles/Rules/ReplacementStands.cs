using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The record that stands for a deleted one was not deleted itself.</summary>
internal sealed class ReplacementStands() : RecordRule<Tombstone>("DIP7138", InvariantSeverity.Error, "The record that stands for a deleted one was not deleted itself")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Tombstone record)
    {
        if (record.ReplacedBy is { } by && chronicle.FindAny(by.Value) is Tombstone)
            yield return new Fault("/replacedBy", $"a deleted record must lead to one that stands; '{record.Id}' leads to '{by}', which was deleted too. Lead to the record at the end.");
    }
}
