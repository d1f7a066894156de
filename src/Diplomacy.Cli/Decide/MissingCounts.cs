using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>What would have to be known for a verdict on every clause.</summary>
internal static class MissingCounts
{
    /// <summary>The names of what is missing, each once.</summary>
    /// <param name="decision">The decision.</param>
    public static IEnumerable<string> Of(Decision decision) => Of(decision.Finding, decision.Status).Distinct();

    /// <summary>The names, some more than once.</summary>
    /// <param name="finding">What is found for a clause.</param>
    /// <param name="status">How final the count is; absent for that of a region, of which the finding does not tell it.</param>
    private static IEnumerable<string> Of(ClauseFinding finding, CountStatus? status) => finding switch
    {
        ClauseFinding.Joined joined => joined.Parts.SelectMany(part => Of(part, status)),
        ClauseFinding.Counted { Verdict: ClauseVerdict.Undetermined } counted => [.. counted.Missing.Select(static count => count.ToString()), .. StillToCome(status)],
        ClauseFinding.Regional { Verdict: ClauseVerdict.Undetermined } regional => [Regions(regional) + InRegions(regional)],
        _ => [],
    };

    private static IEnumerable<string> StillToCome(CountStatus? status) => status is CountStatus.Partial partial
        ? [partial.BallotsOutstanding is { } most ? $"ballots still to be counted ({Figures.Of(most)} at most)" : "ballots still to be counted"]
        : [];

    private static string Regions(ClauseFinding.Regional finding)
    {
        var name = ((DecisionClause.Regional)finding.Clause).Regions.Name;
        return finding.Total is null ? $"the number of {name}" : $"{Figures.Of(finding.Open)} of {Figures.Of(finding.Total)} {name}";
    }

    /// <summary>What is missing in regions that have a count, with the number of these regions: <c> (entitled in 2)</c>.</summary>
    private static string InRegions(ClauseFinding.Regional finding)
    {
        var counts = finding.Regions.SelectMany(static region => Of(region.Finding, status: null).Distinct()).CountBy(static count => count).ToList();
        return counts.Count == 0 ? "" : $" ({string.Join(", ", counts.Select(static count => $"{count.Key} in {Figures.Of(count.Value)}"))})";
    }
}
