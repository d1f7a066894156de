using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A record that is deleted leaves a tombstone.</summary>
/// <remarks>Source: OParl 1.1, section 2.5.</remarks>
/// <param name="earlier">The earlier edition.</param>
internal sealed class DeletionLeavesATombstone(Chronicle earlier) : ChronicleRule("DIP7142", InvariantSeverity.Error, "A record that is deleted leaves a tombstone")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from record in earlier.Records
        where chronicle.FindAny(record.Id.Value) is null
        select Broken("", $"a record that is deleted must leave a tombstone; of '{record.Id}' nothing is left. Add a tombstone with its id, or the record.");
}
