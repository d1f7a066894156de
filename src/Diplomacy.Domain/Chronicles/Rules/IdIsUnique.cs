using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An id stands for one record.</summary>
internal sealed class IdIsUnique() : ChronicleRule("DIP7102", InvariantSeverity.Error, "An id is that of one record only, whatever its kind")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) => chronicle.Records
        .Select(static (record, place) => (Record: record, Place: place))
        .Where(found => !ReferenceEquals(chronicle.FindAny(found.Record.Id.Value), found.Record))
        .Select(found => Broken(Chronicle.PointerTo(found.Place) + "/id", $"an id must be that of one record only; '{found.Record.Id}' is that of an earlier one, too. Give this one another."));
}
