using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A source that is relied upon was neither corrected nor taken back.</summary>
internal sealed class SourceStands() : RecordRule<DiplomaticRecord>("DIP7136", InvariantSeverity.Warning, "A source that is relied upon was neither corrected nor taken back")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record) =>
        from reference in Reference.Of(record, "")
        let source = chronicle.FindAny(reference.Id) as Source
        let change = source?.Change
        where change is not null && reference.Pointer.EndsWith("/source", StringComparison.Ordinal)
        select new Fault(
            reference.Pointer,
            $"a source that is relied upon must stand; '{source.Name}' was {MessageText.Of(change)} on {MessageText.Of(change.On)}. Check what rests on it, and cite another source{(change is SourceChange.Corrected { By: { } by } ? $", such as '{by}'" : "")}.");
}
