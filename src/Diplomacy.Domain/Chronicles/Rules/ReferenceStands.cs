using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a record refers to was not deleted.</summary>
internal sealed class ReferenceStands() : RecordRule<DiplomaticRecord>("DIP7139", InvariantSeverity.Warning, "A record that another refers to was not deleted")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record) =>
        from reference in record is Tombstone ? [] : Reference.Of(record, "")
        let found = chronicle.FindAny(reference.Id) as Tombstone
        where found is not null
        select new Fault(reference.Pointer, $"a record must stand that another refers to; '{reference.Id}' was deleted. {(found.ReplacedBy is { } by ? $"Refer to '{by}'." : "Leave the reference out.")}");
}
