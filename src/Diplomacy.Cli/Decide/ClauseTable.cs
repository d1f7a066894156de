using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>The findings of a decision as a table: a clause a row, and indented under it those that it joins, or the regions that turn it.</summary>
internal sealed class ClauseTable
{
    /// <summary>How many of the regions that turn a verdict have a row.</summary>
    private const int MostRegions = 10;

    private readonly Listing _rows = new("clause", "numbers", "need", "verdict", "margin", "what turns it");

    private ClauseTable()
    {
    }

    /// <summary>The table of a finding.</summary>
    /// <param name="finding">What is found for the clause of the rule.</param>
    public static Listing Of(ClauseFinding finding)
    {
        var table = new ClauseTable();
        table.Add(finding, depth: 0);
        return table._rows;
    }

    private void Add(ClauseFinding finding, int depth)
    {
        AddRow(NameOf(finding.Clause), finding, depth);
        if (finding is ClauseFinding.Joined joined) foreach (var part in joined.Parts) Add(part, depth + 1);
        if (finding is ClauseFinding.Regional regional) AddCheapest(regional, depth + 1);
    }

    private void AddCheapest(ClauseFinding.Regional finding, int depth)
    {
        var cheapest = finding.CheapestRegions.Order(StringComparer.Ordinal).ToList();
        foreach (var name in cheapest.Take(MostRegions)) AddRow(name, finding.Regions.First(region => region.Region == name).Finding, depth);
        if (cheapest.Count > MostRegions) _rows.Add($"{Indent(depth)}and {Figures.Of(cheapest.Count - MostRegions)} more", "", "", "", "", "");
    }

    private void AddRow(string name, ClauseFinding finding, int depth) =>
        _rows.Add(Indent(depth) + name, Numbers(finding), Need(finding), Words.Lower(finding.Verdict), Margin(finding), Turning.Of(finding));

    private static string NameOf(DecisionClause clause) => clause switch
    {
        DecisionClause.All => "all of:",
        DecisionClause.Any => "one of:",
        DecisionClause.Not => "not:",
        _ => clause.ToString(),
    };

    private static string Indent(int depth) => new(' ', 2 * depth);

    private static string Numbers(ClauseFinding finding) => finding switch
    {
        ClauseFinding.Counted { Clause: DecisionClause.Exceeds } counted => $"{Figures.Of(counted.Count)} to {Figures.Of(counted.Of)}",
        ClauseFinding.Counted { Clause: DecisionClause.AtLeast } counted => Figures.Of(counted.Count),
        ClauseFinding.Counted counted => $"{Figures.Of(counted.Count)} of {Figures.Of(counted.Of)}{Percent(counted)}",
        ClauseFinding.Regional regional => $"{Figures.Of(regional.Meeting)} of {Figures.Of(regional.Total)} {RegionsOf(regional)}, {Figures.Of(regional.Open)} open",
        _ => "",
    };

    private static string Percent(ClauseFinding.Counted counted) => counted is { Count: { } part, Of: > 0 and { } whole } ? $" = {Figures.Percent(part, whole)}" : "";

    private static string RegionsOf(ClauseFinding.Regional regional) => ((DecisionClause.Regional)regional.Clause).Regions.Name;

    private static string Need(ClauseFinding finding) => finding switch
    {
        ClauseFinding.Counted counted => Figures.Of(counted.Need),
        ClauseFinding.Regional regional => Figures.Of(regional.Need),
        _ => "",
    };

    private static string Margin(ClauseFinding finding) => finding switch
    {
        ClauseFinding.Counted counted => Figures.Margin(counted.Margin),
        ClauseFinding.Regional regional => Figures.Margin(regional.Meeting, regional.Need),
        _ => "",
    };
}
