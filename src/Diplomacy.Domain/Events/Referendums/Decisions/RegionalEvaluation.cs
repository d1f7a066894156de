namespace Diplomacy.Domain.Referendums;

/// <summary>Finds how many regions meet a clause, each by its own counts and with its own weight.</summary>
internal static class RegionalEvaluation
{
    public static ClauseFinding.Regional Find(DecisionClause.Regional clause, VoteResult result)
    {
        var published = result.RegionalCount;
        var weights = RegionalWeights.Of(clause.Regions, published?.For, published?.Against, published?.Total);
        var regions = result.Regions.Select(region => Find(clause, region)).ToArray();
        var total = Total(clause.Regions, weights, result);
        var sums = Sums(regions, weights, total, published);
        var need = RegionalThreshold.Of(clause.Need, weights, total);
        var verdict = Verdict(sums, need);
        var flip = need is { } least && IsEachDetermined(regions, weights, total) ? CheapestFlip.Of(regions, weights, verdict, sums.Meeting, least) : null;
        return new ClauseFinding.Regional(
            clause,
            verdict,
            meeting: weights.Whole(sums.Meeting),
            open: sums.Open is { } open ? weights.Whole(open) : null,
            total: total is { } all ? weights.Whole(all) : null,
            need: need is { } needed ? weights.Whole(needed) : null,
            ballotsToFlip: flip?.Ballots,
            mayTakeMoreBallots: flip is not null && regions.Any(region => flip.Regions.Contains(region.Region) && region.Finding.MayTakeMoreBallots),
            regionsToFlip: flip?.Regions.Count,
            cheapestRegions: [.. flip?.Regions ?? []],
            regions: [.. regions]);
    }

    private static RegionFinding Find(DecisionClause.Regional clause, RegionResult region) => new(
        region.Region,
        clause.Regions.WeightOf(region.Region),
        new ClauseEvaluation(new VoteFigures(region.Tally, [], null), RegionsOfARegion).Find(clause.Each));

    /// <summary>A region has no regions whose counts are known.</summary>
    private static ClauseFinding.Regional RegionsOfARegion(DecisionClause.Regional clause) => new(clause, ClauseVerdict.Undetermined, Fraction.Zero);

    private static long? Total(RegionSet set, RegionalWeights weights, VoteResult result) =>
        (set.Count ?? result.RegionsOnTheDay) is { } count ? weights.Total(set.Weights, count)
        : result.RegionalCount?.Total is { } total ? weights.Parts(total)
        : null;

    /// <summary>The weight that meets the clause, and that of which nothing is determined. Where the counts leave more open than what was published, that is taken.</summary>
    private static (long Meeting, long? Open) Sums(RegionFinding[] regions, RegionalWeights weights, long? total, RegionalCount? published)
    {
        var meeting = Sum(regions, weights, ClauseVerdict.Met);
        var open = total - meeting - Sum(regions, weights, ClauseVerdict.NotMet);
        if (published is null || open == 0) return OfOneSet(meeting, open);
        if (published.Total is { } all && weights.Parts(all) != total) return OfOneSet(0, null);

        var publishedFor = weights.Parts(published.For);
        return OfOneSet(publishedFor, total - publishedFor - (published.Against is { } against ? weights.Parts(against) : 0));
    }

    /// <summary>The sums; nothing of them where the counts are of more regions than there are, so that nobody can say which of them count.</summary>
    private static (long Meeting, long? Open) OfOneSet(long meeting, long? open) => open < 0 ? (0, null) : (meeting, open);

    /// <summary>Whether every region has counts that determine it: only then is it known which of them are the cheapest to turn.</summary>
    private static bool IsEachDetermined(RegionFinding[] regions, RegionalWeights weights, long? total) =>
        total == Sum(regions, weights, ClauseVerdict.Met) + Sum(regions, weights, ClauseVerdict.NotMet);

    private static long Sum(RegionFinding[] regions, RegionalWeights weights, ClauseVerdict verdict) =>
        regions.Where(region => region.Finding.Verdict == verdict).Sum(region => weights.Parts(region.Weight));

    private static ClauseVerdict Verdict((long Meeting, long? Open) sums, long? need) =>
        need is not { } needed ? ClauseVerdict.Undetermined
        : sums.Meeting >= needed ? ClauseVerdict.Met
        : sums.Meeting + sums.Open < needed ? ClauseVerdict.NotMet
        : ClauseVerdict.Undetermined;
}
