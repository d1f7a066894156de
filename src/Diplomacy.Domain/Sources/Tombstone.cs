using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What is left of a record that was deleted: its id, so that nobody gives it to another thing, and where it leads.</summary>
/// <remarks>Source: OParl 1.1, section 2.5 (deleted objects keep id, type, created and modified; modified is the time of deletion).</remarks>
[DomainRecord("tombstone")]
public sealed partial record Tombstone : DiplomaticRecord
{
    /// <summary>The kind of the record, as it was written: <c>meeting</c>.</summary>
    public string Was { get; }

    /// <summary>The record that stands for the same thing, where there is one.</summary>
    public Id<DiplomaticRecord>? ReplacedBy { get; }

    [Invariant("DIP7050", "A tombstone must tell the kind of the record that it is left of; it is '{Was}'. Write the kind.")]
    bool KindIsTold => !string.IsNullOrWhiteSpace(Was);

    [Invariant("DIP7051", "A record must be replaced by another; '{Name}' is by itself ({ReplacedBy}). Give the other id.")]
    bool RecordIsReplacedByAnother => ReplacedBy is null || ReplacedBy.Value != Id.Value;
}
