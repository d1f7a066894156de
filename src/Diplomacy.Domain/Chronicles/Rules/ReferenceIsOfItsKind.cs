using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a record refers to is of the kind that the member asks for.</summary>
/// <remarks>Of a record whose kind is not known nothing is said.</remarks>
internal sealed class ReferenceIsOfItsKind() : ChronicleRule("DIP7103", InvariantSeverity.Error, "A record that another refers to is of the kind that is referred to")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) => Reference.Of(chronicle)
        .Where(reference => chronicle.FindAny(reference.Id) is { } found and not UnrecognizedRecord and not Tombstone && !reference.Accepts(found))
        .Select(reference => Broken(
            reference.Pointer,
            $"an id here must be that of {reference.Expected}; '{reference.Id}' is that of {MessageText.Of(chronicle.FindAny(reference.Id))}. Refer to another record."));
}
