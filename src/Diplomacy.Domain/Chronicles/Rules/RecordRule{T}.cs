using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What must hold of each record of a kind, beside the other records.</summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class RecordRule<T>(string id, InvariantSeverity severity, string title) : ChronicleRule(id, severity, title)
    where T : DiplomaticRecord
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let record = chronicle.Records[place] as T
        where record is not null
        from fault in Faults(chronicle, record)
        select Broken(Chronicle.PointerTo(place) + fault.Pointer, fault.Message);

    /// <summary>How a record breaks the rule, and where in it; nothing where it does not.</summary>
    protected abstract IEnumerable<Fault> Faults(Chronicle chronicle, T record);
}
