namespace Diplomacy.Domain;

/// <summary>Whether one party is an organ or a part of another.</summary>
internal static class Affiliation
{
    /// <summary>Whether two parties belong together: one is the other, or a part of it, or a body of that state.</summary>
    public static bool AreRelated(Chronicle chronicle, Id<Party> one, Id<Party> other) =>
        Around(chronicle, one).Contains(other.Value) || Around(chronicle, other).Contains(one.Value)
            || (chronicle.Find(one) is { } party && chronicle.Find(other) is { } another && (IsBodyOf(party, another) || IsBodyOf(another, party)));

    private static bool IsBodyOf(Party body, Party state) => body is Organization { Category: OrganizationCategory.StateBody, Country: { } country } && (state as State)?.Country == country;

    private static HashSet<string> Around(Chronicle chronicle, Id<Party> party)
    {
        var around = new HashSet<string>(StringComparer.Ordinal);
        var next = party;
        while (next is not null && around.Add(next.Value))
        {
            next = chronicle.Find(next) switch
            {
                Organization organization => organization.Parent,
                Institution institution => institution.Parent,
                _ => null,
            };
        }

        return around;
    }
}
