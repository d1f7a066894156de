using System.Globalization;

namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>The money for one goal in one country, in dollars of the United States, as a row of the data has it.</summary>
internal sealed record ResourceRow(string Country, string Workspace, SdgCode Goal, int Items, decimal? Required, decimal? Available, decimal? Spent, IReadOnlyList<string> Flags)
{
    public static IReadOnlyList<ResourceRow> All { get; } = [.. Resource.Lines("resources-by-goal.tsv").Skip(1).Select(Read)];

    public GoalFunding ToFunding() => new(Goal, "USD", Required, Available, Spent);

    private static ResourceRow Read(string line) => line.Split('\t') is [var country, var workspace, var goal, var items, var required, var available, var spent, var flags]
        ? new(country, workspace, goal, int.Parse(items, NumberStyles.None, CultureInfo.InvariantCulture), Sum(required), Sum(available), Sum(spent), flags.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        : throw new FormatException(line);

    /// <summary>A sum as printed: <c>4812456</c> or <c>3.17527e+08</c>. Both are decimal numbers, and neither is rounded again.</summary>
    private static decimal? Sum(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
}
