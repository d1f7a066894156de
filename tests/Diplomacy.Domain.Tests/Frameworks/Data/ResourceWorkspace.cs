namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>The rows of one workspace: of one country, or of several that share it and repeat its figures.</summary>
internal sealed record ResourceWorkspace(string Number, IReadOnlyList<ResourceRow> Rows)
{
    /// <summary>The names that ISO 3166 gives in another form.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["North Macedonia, Republic of"] = "MK",
        ["São Tomé and Príncipe"] = "ST",
        ["Turkiye"] = "TR",
        ["occupied Palestinian territory"] = "PS",
    };

    public static IReadOnlyList<ResourceWorkspace> All { get; } = [.. ResourceRow.All.GroupBy(row => row.Workspace, (number, rows) => new ResourceWorkspace(number, [.. rows]))];

    /// <summary>The names of its countries, as printed.</summary>
    public IEnumerable<string> CountryNames => Rows.Select(row => row.Country).Distinct();

    /// <summary>The codes of its countries; a name to which ISO 3166 gives no code has none.</summary>
    public ValueList<CountryCode> Countries => [.. CountryNames.Select(Code).OfType<CountryCode>()];

    /// <summary>Its money by goal, each figure once: those of countries that share it are the same.</summary>
    public ValueList<GoalFunding> Funding => [.. Rows.Select(row => row.ToFunding()).Distinct().OrderBy(funding => funding.Sdg)];

    private static CountryCode? Code(string name) =>
        Names.TryGetValue(name, out var known) ? known : CountryCode.Assigned.SingleOrDefault(country => country.EnglishName == name);
}
