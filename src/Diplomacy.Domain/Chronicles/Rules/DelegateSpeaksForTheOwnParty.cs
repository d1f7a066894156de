using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A delegate speaks for the party of the office, or is said to speak for another.</summary>
internal sealed class DelegateSpeaksForTheOwnParty() : RecordRule<Meeting>("DIP7127", InvariantSeverity.Warning, "A delegate speaks for the party of the office, or is said to speak for another")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Meeting record) =>
        from side in Enumerable.Range(0, record.Sides.Count)
        from member in Enumerable.Range(0, record.Sides[side].Members.Count)
        let party = record.Sides[side].Party
        let delegated = record.Sides[side].Members[member]
        where delegated is { OnBehalfOf: null, Office: not null }
        let own = chronicle.Find(delegated.Office)?.Of
        where own is not null && !Affiliation.AreRelated(chronicle, own, party)
        select new Fault(
            $"/sides/{MessageText.Of(side)}/members/{MessageText.Of(member)}/office",
            $"a delegate must speak for the party of the office ({own}); '{delegated.Person}' is on the side of '{party}'. Correct the side or the office, or say on whose behalf the person speaks.");
}
