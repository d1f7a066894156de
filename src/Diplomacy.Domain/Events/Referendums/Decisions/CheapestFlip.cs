namespace Diplomacy.Domain.Referendums;

/// <summary>The regions whose turning turns the verdict with the fewest ballots.</summary>
/// <param name="Ballots">How many ballots that takes.</param>
/// <param name="Regions">The regions.</param>
internal sealed record CheapestFlip(long Ballots, IReadOnlyList<string> Regions)
{
    /// <summary>The cheapest set; nothing where the regions whose counts are known cannot turn the verdict.</summary>
    public static CheapestFlip? Of(RegionFinding[] regions, RegionalWeights weights, ClauseVerdict verdict, long meeting, long need)
    {
        var missing = verdict == ClauseVerdict.Met ? meeting - need + 1 : need - meeting;
        var turning = regions.Where(region => region.Finding.Verdict == verdict && region.Finding.BallotsToFlip is not null).ToArray();
        var cheapest = CheapestCover.Of([.. turning.Select(region => (weights.Parts(region.Weight), region.Finding.BallotsToFlip!.Value))], missing);
        if (cheapest is null) return null;

        var ballots = cheapest.Aggregate((Int128)0, (sum, place) => sum + turning[place].Finding.BallotsToFlip!.Value);
        return ballots <= long.MaxValue ? new CheapestFlip((long)ballots, [.. cheapest.Select(place => turning[place].Region)]) : null;
    }
}
