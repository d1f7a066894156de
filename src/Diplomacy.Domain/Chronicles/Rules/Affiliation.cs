namespace Diplomacy.Domain;

/// <summary>Whether one party is an organ or a part of another.</summary>
internal static class Affiliation
{
    /// <summary>Whether two parties belong together: one is the other, or a part of it, or a body of that state.</summary>
    public static bool AreRelated(Chronicle chronicle, Id<Party> one, Id<Party> other) =>
        IdsAround(chronicle, one).Contains(other.Value) || IdsAround(chronicle, other).Contains(one.Value)
            || (chronicle.Find(one) is { } party && chronicle.Find(other) is { } another && (IsBodyOf(party, another) || IsBodyOf(another, party)));

    private static bool IsBodyOf(Party body, Party state) => body is Organization { Category: OrganizationCategory.StateBody, Country: { } country } && (state as State)?.Country == country;

    private static HashSet<string> IdsAround(Chronicle chronicle, Id<Party> party) => Outward.From(party, part => chronicle.Find(part)?.PartOf);
}
