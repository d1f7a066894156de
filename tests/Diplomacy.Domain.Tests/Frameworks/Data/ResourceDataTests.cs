using System.Globalization;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>The money of cooperation frameworks by goal, read into the model, and what its rules find in it.</summary>
public sealed class ResourceDataTests
{
    private static readonly IReadOnlyList<GoalFunding> Figures = [.. ResourceWorkspace.All.SelectMany(workspace => workspace.Funding)];

    [Fact]
    public void Rows_AreAllRead() => Assert.Equal(
        (1025, 127, 117, 957),
        (ResourceRow.All.Count, ResourceRow.All.Select(row => row.Country).Distinct().Count(), ResourceWorkspace.All.Count, Figures.Count));

    [Fact]
    public void Countries_AreFoundByName_ButOne()
    {
        var unknown = ResourceWorkspace.All.Where(workspace => workspace.Countries.Count < workspace.CountryNames.Count()).SelectMany(workspace => workspace.CountryNames);

        Assert.Equal(["Kosovo"], unknown);
        Assert.Equal(126, ResourceWorkspace.All.SelectMany(workspace => workspace.Countries).Distinct().Count());
    }

    [Theory]
    [InlineData("26", "BN", "MY", "SG")]
    [InlineData("241", "CK", "KI", "MH", "FM", "NR", "NU", "PW", "WS", "TK")]
    public void Countries_OfASharedWorkspace_HaveItsFiguresOnce(string number, params string[] countries)
    {
        var shared = ResourceWorkspace.All.Single(workspace => workspace.Number == number);

        Assert.Equal(countries, shared.Countries.Select(country => country.Value));
        Assert.Equal(SdgCode.Goals, shared.Funding.Select(funding => funding.Sdg));
        Assert.True(shared.Rows.Count > shared.Funding.Count);
    }

    [Fact]
    public void Flags_SayWhatTheRulesFind()
    {
        Assert.All(ResourceRow.All, row => Assert.Equal(row.Flags.Contains("available exceeds required"), row.ToFunding().Advisories().Any(violation => violation.Id == "DIP5058")));
        Assert.All(ResourceWorkspace.All, workspace =>
            Assert.All(workspace.Rows, row => Assert.Equal(workspace.CountryNames.Count() > 1, row.Flags.Contains("shared workspace"))));
    }

    [Fact]
    public void Figures_BreakDip5058Only()
    {
        Assert.Equal(Enumerable.Repeat("DIP5058", 25), ResourceRow.All.SelectMany(row => row.ToFunding().Advisories()).Select(violation => violation.Id));
        Assert.Equal(
            [
                "BW 11", "BN MY SG 4", "BN MY SG 7", "BN MY SG 9", "BN MY SG 13", "BN MY SG 15", "BN MY SG 17", "CK KI MH FM NR NU PW WS TK 14", "JO 12",
                "LA 10", "LB 14", "MZ 13", "PA 3", "SN 4", "LK 7", "LK 15",
            ],
            from workspace in ResourceWorkspace.All
            from funding in workspace.Funding
            where !funding.Advisories().IsEmpty
            select $"{string.Join(' ', workspace.Countries)} {funding.Sdg}");
    }

    [Theory]
    [InlineData("1", 61, "2059232397", "1213683108", "540353340")]
    [InlineData("2", 54, "3101798750", "1864338169", "1083950361.17")]
    [InlineData("3", 64, "3936903034", "2816511331.7", "1969127448")]
    [InlineData("4", 54, "1148037156", "689136941", "547364093")]
    [InlineData("5", 63, "1676645115", "1050566318", "537244654")]
    [InlineData("6", 52, "569921288.37", "323243285.77", "221996613.37")]
    [InlineData("7", 61, "310617637", "282394396.3", "79839289.8")]
    [InlineData("8", 50, "417357684", "294302304.5", "166157117.6")]
    [InlineData("9", 64, "600604413.4", "493143781.3", "116058726.97")]
    [InlineData("10", 51, "419203495.2", "323924076.2", "193838057.1")]
    [InlineData("11", 65, "624374183", "369185108.3", "196388817.9")]
    [InlineData("12", 47, "65429817.6", "58817528.4", "25795079.1")]
    [InlineData("13", 64, "683591513", "442911070", "259158536")]
    [InlineData("14", 38, "50053448.57", "43652622.57", "19979315.5")]
    [InlineData("15", 53, "323285207", "198246710", "98939735.3")]
    [InlineData("16", 60, "1292516860", "886500746", "469667923")]
    [InlineData("17", 56, "569223778", "337016356", "215642172.33")]
    public void Sums_OfAGoal_AreExact(string goal, int workspaces, string required, string available, string spent)
    {
        GoalFunding[] figures = [.. Figures.Where(funding => funding.Sdg == goal)];

        Assert.Equal(
            (workspaces, Sum(required), Sum(available), Sum(spent)),
            (figures.Length, figures.Sum(funding => funding.Required), figures.Sum(funding => funding.Available), figures.Sum(funding => funding.Spent)));
    }

    [Fact]
    public void Sums_OfAllGoals_AreExact() => Assert.Equal(
        (17_848_795_777.14m, 11_687_573_853.04m, 6_741_501_280.14m),
        (Figures.Sum(funding => funding.Required), Figures.Sum(funding => funding.Available), Figures.Sum(funding => funding.Spent)));

    [Fact]
    public void Gap_FigureMissing_IsNotTold()
    {
        Assert.Equal(6_166_341_997.4m, Figures.Sum(funding => funding.Gap));
        Assert.Equal(0, Figures.Count(funding => funding.Required is null));
        Assert.Equal(104, Figures.Count(funding => funding.Spent is null));
        Assert.Equal(
            ["BH 15", "BH 17", "SC 7", "SC 15"],
            from workspace in ResourceWorkspace.All
            from funding in workspace.Funding
            where funding.Gap is null
            select $"{string.Join(' ', workspace.Countries)} {funding.Sdg}");
    }

    [Fact]
    public void Gap_MoreAtHandThanNeeded_IsNothing() => Assert.All(Figures.Where(funding => !funding.Advisories().IsEmpty), funding => Assert.Equal(0m, funding.Gap));

    /// <summary>The rows do not tell the years, so that no framework is made of them: only the sample of the tests is given their money.</summary>
    [Fact]
    public void Funding_OfAFramework_IsToldOnceForAGoal() => Assert.All(ResourceWorkspace.All, workspace =>
    {
        var framework = Samples.Framework().With(funding: workspace.Funding);

        Assert.All(framework.Advisories(), violation => Assert.Equal("DIP5058", violation.Id));
        Assert.Equal(framework, DiplomacyJson.Parse<FrameworkPeriod>(DiplomacyJson.Write(framework)));
    });

    [Fact]
    public void Sum_OfRowsThatShareAWorkspace_CountsFiguresAgain() => Assert.Equal(18_768_804_371.14m, ResourceRow.All.Sum(row => row.Required));

    private static decimal Sum(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
