using System.Globalization;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Referendums;

/// <summary>Decision clauses as text and back.</summary>
internal static class ClauseText
{
    public static DecisionClause? Read(string text, out string? fault)
    {
        if (ClauseGrammar.Read(text, out fault) is not { } syntax)
        {
            fault = $"{ClauseGrammar.Rule}: {fault}";
            return null;
        }

        try
        {
            return ClauseBuilding.Build(syntax);
        }
        catch (InvariantException broken)
        {
            fault = broken.Message;
            return null;
        }
    }

    public static string Write(DecisionClause clause) => clause switch
    {
        DecisionClause.Share share => $"{share.Part} {ClauseWords.Of} {share.Of} {Sign(share.Comparison)} {share.Threshold}",
        DecisionClause.Turnout turnout => $"{ClauseWords.Turnout} {ClauseWords.Of} {turnout.Counted} {Sign(turnout.Comparison)} {turnout.Threshold}{Base(turnout.Of)}",
        DecisionClause.Exceeds exceeds => $"{exceeds.Count} {ClauseWords.Exceeds} {exceeds.Other}",
        DecisionClause.AtLeast atLeast => $"{atLeast.Count} {ClauseWords.AtLeast} {Number(atLeast.Number)}",
        DecisionClause.Regional regional => $"{Within(regional.Each, BindsCloselyEnoughForIn)} {ClauseWords.In} {Need(regional.Need)} {ClauseWords.Of} {Regions(regional.Regions)}",
        DecisionClause.All all => string.Join($" {ClauseWords.All} ", all.Clauses.Select(static part => Within(part, BindsCloselyEnoughForAnd))),
        DecisionClause.Any any => string.Join($" {ClauseWords.Any} ", any.Clauses.Select(static part => Within(part, BindsCloselyEnoughForOr))),
        DecisionClause.Not not => $"{ClauseWords.Not} {Within(not.Clause, BindsCloselyEnoughForIn)}",
    };

    private static string Within(DecisionClause clause, Func<DecisionClause, bool> bindsCloselyEnough) => bindsCloselyEnough(clause) ? Write(clause) : $"({Write(clause)})";

    private static bool BindsCloselyEnoughForIn(DecisionClause clause) => clause is not DecisionClause.Regional and not DecisionClause.All and not DecisionClause.Any;

    private static bool BindsCloselyEnoughForAnd(DecisionClause clause) => clause is not DecisionClause.All and not DecisionClause.Any;

    private static bool BindsCloselyEnoughForOr(DecisionClause clause) => clause is not DecisionClause.Any;

    private static string Sign(ThresholdComparison comparison) => comparison == ThresholdComparison.MoreThan ? ClauseWords.MoreThan : ClauseWords.AtLeast;

    private static string Base(VoteCount? whole) => whole is null ? "" : $" {ClauseWords.Of} {whole}";

    private static string Need(RegionalNeed need) => need switch
    {
        RegionalNeed.Number number => Number(number.Regions),
        RegionalNeed.Share share => WholeAsFraction(share.Of),
        RegionalNeed.Majority => $"{ClauseWords.MajorityArticle} {ClauseWords.Majority}",
    };

    /// <summary>All of the regions are one of one of them; a bare 1 would be one region.</summary>
    private static string WholeAsFraction(Fraction share) => $"{Number(share.Numerator)}/{Number(share.Denominator)}";

    private static string Regions(RegionSet regions)
    {
        var count = regions.Count is { } known ? $"{Number(known)} " : "";
        var weights = regions.Weights.Count == 0 ? "" : $" ({string.Join(", ", regions.Weights.Select(static weight => $"{ClauseOperands.Name(weight.Region)} {weight.Weight}"))})";
        return count + ClauseOperands.Name(regions.Name) + weights;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
