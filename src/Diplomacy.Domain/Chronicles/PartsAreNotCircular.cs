using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>No organization is a part of one of its own parts.</summary>
internal sealed class PartsAreNotCircular() : ChronicleRule("DIP7116", InvariantSeverity.Error, "No organization is a part of one of its own parts")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let organization = chronicle.Records[place] as Organization
        where organization?.Parent is not null && IsItsOwnPart(chronicle, organization)
        select Broken(
            Chronicle.PointerTo(place) + "/parent",
            $"an organization must not be a part of one of its own parts; '{organization.Name}' is, by way of '{organization.Parent}'. Correct one of the parents.");

    private static bool IsItsOwnPart(Chronicle chronicle, Organization organization)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var above = organization; above?.Parent is { } parent && seen.Add(parent.Value); above = chronicle.Find(parent) as Organization)
        {
            if (parent.Value == organization.Id.Value) return true;
        }

        return false;
    }
}
