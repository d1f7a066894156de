using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The districts of a vote add up to the whole, as far as they are counted.</summary>
/// <remarks>Votes abroad are a district of their own. Where a district is still missing, or the districts on the day are not known, those counted must not exceed the whole.</remarks>
internal sealed class DistrictsAddUpToTheWhole() : ChronicleRule("DIP7110", InvariantSeverity.Warning, "The districts of a vote add up to the whole")
{
    private static readonly (string Name, Func<Tally, long?> Of)[] Counts =
    [
        ("for", static tally => tally.Yes),
        ("against", static tally => tally.No),
        ("cast", static tally => tally.Cast),
        ("entitled", static tally => tally.Entitled),
    ];

    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let referendum = chronicle.Records[place] as Referendum
        where referendum is not null
        from at in Enumerable.Range(0, referendum.Tallies.Count)
        let whole = referendum.Tallies[at]
        where whole.District is null
        from fault in Faults(referendum, whole)
        select Broken($"{Chronicle.PointerTo(place)}/tallies/{MessageText.Of(at)}", fault);

    private static IEnumerable<string> Faults(Referendum referendum, Tally whole)
    {
        var districts = referendum.Tallies.Where(tally => tally.District is not null && tally.Question == whole.Question && tally.Status == whole.Status).ToArray();
        var isComplete = referendum.Districts.Count > 0 && referendum.Districts.All(district => districts.Any(tally => tally.District == district));
        return
            from count in Counts
            let total = count.Of(whole)
            where districts.Length > 0 && total is not null
            let isKnown = isComplete && districts.All(tally => count.Of(tally) is not null)
            let sum = districts.Aggregate((Int128)0, (reached, tally) => reached + (count.Of(tally) ?? 0))
            where isKnown ? sum != total : sum > total
            select $"the districts must {(isKnown ? "add up to" : "not exceed")} the whole vote ({MessageText.Of(total)} {count.Name}); of '{referendum.Name}' their sum is {MessageText.Of(sum)}. "
                + "Find the district that is wrong, or the one that lies within another.";
    }
}
