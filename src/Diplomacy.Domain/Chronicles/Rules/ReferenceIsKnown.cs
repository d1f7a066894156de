using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a record refers to stands in the chronicle.</summary>
internal sealed class ReferenceIsKnown() : ChronicleRule("DIP7101", InvariantSeverity.Error, "An id that a record refers to is that of a record in the chronicle")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) => Reference.Of(chronicle)
        .Where(reference => chronicle.FindAny(reference.Id) is null)
        .Select(reference => Broken(reference.Pointer, $"an id must be that of a record in the chronicle; '{reference.Id}' is of none. Add the record, or correct the id."));
}
