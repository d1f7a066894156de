using System.Diagnostics;

namespace Diplomacy.Domain.Referendums;

/// <summary>Builds decision clauses from what was read of their text.</summary>
internal static class ClauseBuilding
{
    public static DecisionClause Build(ClauseSyntax syntax) => syntax switch
    {
        ClauseSyntax.Share share => new DecisionClause.Share(CountText.From(share.Part), CountText.From(share.Whole), Comparison(share.IsStrict), Fraction.Parse(share.Threshold)),
        ClauseSyntax.Turnout turnout => new DecisionClause.Turnout(CountText.From(turnout.Counted), Comparison(turnout.IsStrict), Fraction.Parse(turnout.Threshold), turnout.Whole is { } whole ? CountText.From(whole) : null),
        ClauseSyntax.Exceeds exceeds => new DecisionClause.Exceeds(CountText.From(exceeds.Greater), CountText.From(exceeds.Lesser)),
        ClauseSyntax.AtLeast atLeast => new DecisionClause.AtLeast(CountText.From(atLeast.Counted), atLeast.Number),
        ClauseSyntax.Regional regional => new DecisionClause.Regional(Build(regional.Each), Need(regional.Need), Regions(regional.Regions)),
        ClauseSyntax.All all => new DecisionClause.All([.. all.Clauses.Select(Build)]),
        ClauseSyntax.Any any => new DecisionClause.Any([.. any.Clauses.Select(Build)]),
        ClauseSyntax.Not not => new DecisionClause.Not(Build(not.Clause)),
        _ => throw new UnreachableException(),
    };

    private static ThresholdComparison Comparison(bool isStrict) => isStrict ? ThresholdComparison.MoreThan : ThresholdComparison.AtLeast;

    private static RegionalNeed Need(RegionNeedSyntax need) =>
        need.Number is { } number ? new RegionalNeed.Number(number)
        : need.Share is { } share ? new RegionalNeed.Share(Fraction.Parse(share))
        : new RegionalNeed.Majority();

    private static RegionSet Regions(RegionSetSyntax regions) => new(
        regions.Name,
        regions.Number,
        [.. regions.Weights.Select(static weight => new RegionWeight(weight.Key, Fraction.Parse(weight.Value)))]);
}
