using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>What turns a verdict.</summary>
internal static class Turning
{
    /// <summary>The fewest ballots that turn it: <c>turns with 3,391,071 ballots</c>; empty where none are known to.</summary>
    /// <param name="finding">The finding with the verdict.</param>
    public static string Of(ClauseFinding finding) => finding.BallotsToFlip is not { } ballots ? ""
        : $"turns with {Figures.Ballots(ballots)}{(finding.MayTakeMoreBallots ? " at least" : "")}{In(finding)}";

    private static string In(ClauseFinding finding) => finding is ClauseFinding.Regional { RegionsToFlip: { } count, Clause: DecisionClause.Regional { Regions.Name: var name } }
        ? $" in {Figures.Of(count)} of the {name}"
        : "";
}
