using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>What turns a verdict.</summary>
internal static class Turning
{
    /// <summary>The fewest ballots that turn it: <c>turns with 3,391,071 ballots</c>; empty where none are known to.</summary>
    /// <param name="finding">The finding with the verdict.</param>
    public static string Of(ClauseFinding finding) => finding.BallotsToFlip is not { } ballots ? ""
        : $"turns with {Figures.Ballots(ballots)}{(IsLeast(finding) ? " at least" : "")}{In(finding)}";

    private static string In(ClauseFinding finding) => finding is ClauseFinding.Regional { RegionsToFlip: { } count, Clause: DecisionClause.Regional { Regions.Name: var name } }
        ? $" in {Figures.Of(count)} of the {name}"
        : "";

    /// <summary>Whether it may take more, because several clauses would have to turn at once.</summary>
    private static bool IsLeast(ClauseFinding finding) => finding switch
    {
        ClauseFinding.Joined joined when IsTurnedByOne(joined) => joined.Parts.Where(part => part.BallotsToFlip == joined.BallotsToFlip).All(IsLeast),
        ClauseFinding.Joined joined => joined.Parts.Where(part => part.Verdict == joined.Verdict).ToList() is not [var only] || IsLeast(only),
        ClauseFinding.Regional regional => regional.Regions.Any(region => regional.CheapestRegions.Contains(region.Region) && IsLeast(region.Finding)),
        _ => false,
    };

    /// <summary>Whether one clause that turns is enough; otherwise each must that has the verdict of all together.</summary>
    private static bool IsTurnedByOne(ClauseFinding.Joined joined) => joined.Clause switch
    {
        DecisionClause.All => joined.Verdict == ClauseVerdict.Met,
        DecisionClause.Any => joined.Verdict == ClauseVerdict.NotMet,
        _ => true,
    };
}
