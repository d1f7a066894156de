namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>The rules between frameworks, on each side of their bounds.</summary>
public sealed class FrameworkRuleTests
{
    private static readonly FrameworkPeriod First = Samples.Framework().With(period: "2021/2025");

    private static readonly FrameworkPeriod Next = Samples.Framework().With(id: "framework/two", name: "The next one");

    private static readonly Indicator Indicator = new("Persons", IndicatorMeasure.Unit);

    [Theory]
    [InlineData("2026/2030")]
    [InlineData("2025/2029", "DIP7146 /records/0/successor")]
    [InlineData("2027/2031", "DIP7146 /records/0/successor")]
    public void SuccessorStartsTheDayAfter_NamedBefore(string period, params string[] found) => Assert.Equal(found, Checked(First.With(successor: "framework/two"), Next.With(period: period)));

    [Theory]
    [InlineData("2026/2030")]
    [InlineData("2025/2029", "DIP7146 /records/1/predecessor")]
    [InlineData("2027/2031", "DIP7146 /records/1/predecessor")]
    public void SuccessorStartsTheDayAfter_NamedAfter(string period, params string[] found) => Assert.Equal(found, Checked(First, Next.With(period: period, predecessor: "framework/one")));

    [Fact]
    public void SuccessorStartsTheDayAfter_NamedByBoth_IsSaidOnce() =>
        Assert.Equal(["DIP7146 /records/0/successor"], Checked(First.With(successor: "framework/two"), Next.With(period: "2027/2031", predecessor: "framework/one")));

    [Theory]
    [InlineData("2026-06-30", "2026-07-01/2030-12-31")]
    [InlineData("2026-06-30", "2026-06-30/2030-12-31", "DIP7146 /records/0/successor")]
    [InlineData("2026-06-29", "2026-07-01/2030-12-31", "DIP7146 /records/0/successor")]
    public void SuccessorStartsTheDayAfter_Extended_CountsFromTheLaterEnd(string until, string days, params string[] found) => Assert.Equal(found, Checked(
        First.With(successor: "framework/two", extensions: [new FrameworkExtension(Samples.Day(until)!.Value)]), Next.With(alignment: new PeriodAlignment(Samples.Dates(days)!))));

    [Fact]
    public void SuccessorStartsTheDayAfter_NotRecorded_IsNotAsked() => Assert.Empty(Checked(First.With(successor: "framework/none", predecessor: "framework/before")));

    [Theory]
    [InlineData(null)]
    [InlineData("framework/one")]
    [InlineData("framework/other", "DIP7147 /records/0/successor")]
    public void SuccessionIsMutual_Successor(string? predecessor, params string[] found)
    {
        var next = predecessor is null ? Next : Next.With(predecessor: predecessor);

        Assert.Equal(found, Checked(First.With(successor: "framework/two"), next));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("framework/two")]
    [InlineData("framework/other", "DIP7147 /records/1/predecessor")]
    public void SuccessionIsMutual_Predecessor(string? successor, params string[] found)
    {
        var first = successor is null ? First : First.With(successor: successor);

        Assert.Equal(found, Checked(first, Next.With(predecessor: "framework/one")));
    }

    [Theory]
    [InlineData("2026/2030")]
    [InlineData("2025/2029", "DIP7148 /records/1/period")]
    [InlineData("2018/2020")]
    [InlineData("2018/2021", "DIP7148 /records/0/period")]
    public void FrameworksOfACountryDoNotOverlap(string period, params string[] found) => Assert.Equal(found, Checked(First, Next.With(period: period)));

    [Fact]
    public void FrameworksOfACountryDoNotOverlap_Extended_CountsToTheLaterEnd() =>
        Assert.Equal(["DIP7148 /records/1/period"], Checked(First.With(extensions: [new FrameworkExtension(Samples.Day("2026-01-01")!.Value)]), Next));

    [Fact]
    public void FrameworksOfACountryDoNotOverlap_OneOfSeveralCountries_IsNamed()
    {
        var found = Assert.Single(new Chronicle([First.With(countries: ["KZ", "UZ"]), Next.With(period: "2025/2029", countries: ["UZ", "KG"])]).Check(), static violation => violation.Id is "DIP7148");

        Assert.Equal(
            "frameworks of a kind for one country (UZ) must not share days; 'The framework' ends on 2025-12-31, and 'The next one' starts on 2025-01-01. "
                + "Check the days, or name one as the successor of the other.",
            found.Message);
    }

    [Theory]
    [InlineData(FrameworkCategory.NationalPlan)]
    [InlineData(FrameworkCategory.RegionalProgramme)]
    public void FrameworksOfACountryDoNotOverlap_Plans_MayStandBesideOneAnother(FrameworkCategory category) =>
        Assert.Empty(Checked(First.With(category: category), Next.With(category: category, period: "2025/2029")));

    [Theory]
    [InlineData("organization/undp", "organization/unicef")]
    [InlineData("organization/undp", "organization/undp", "DIP7148 /records/1/period")]
    public void FrameworksOfACountryDoNotOverlap_Programmes_AreThoseOfOneEntity(string entity, string other, params string[] found) => Assert.Equal(found, Checked(
        First.With(category: FrameworkCategory.CountryProgramme, entity: entity), Next.With(category: FrameworkCategory.CountryProgramme, entity: other, period: "2025/2029")));

    [Fact]
    public void FrameworksOfACountryDoNotOverlap_Linked_AreThoseOfDip7146() =>
        Assert.Equal(["DIP7146 /records/0/successor"], Checked(First.With(successor: "framework/two"), Next.With(period: "2025/2029")));

    [Theory]
    [InlineData("organization/un")]
    [InlineData("organization/office")]
    [InlineData("organization/other", "DIP7149 /records/0/participatingEntities/1")]
    public void EntityIsOfTheCountryTeam(string entity, params string[] found) => Assert.Equal(found, Checked(
        First.With(countryTeam: "organization/team", participatingEntities: ["organization/undp", entity]),
        Team.With(members: ["organization/undp"]),
        Undp.With(parent: "organization/un"),
        Samples.Organization(),
        new Organization("organization/office", "The office", OrganizationCategory.FundOrProgramme, parent: "organization/undp"),
        new Organization("organization/other", "The other", OrganizationCategory.FundOrProgramme)));

    [Fact]
    public void EntityIsOfTheCountryTeam_MembersNotKnown_IsNotAsked() =>
        Assert.Empty(Checked(First.With(countryTeam: "organization/team", participatingEntities: ["organization/undp"]), Team, Undp));

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2025-01-01", "DIP7150 /records/0/evaluation")]
    public void FrameworkIsEvaluatedByTheDay(string day, params string[] found)
    {
        var framework = First.With(reports: [new ResultsReport(2021), new ResultsReport(2022), new ResultsReport(2023)]);

        Assert.Equal(found, CheckedAsOf(day, framework));
        Assert.Empty(CheckedAsOf(day, framework.With(evaluation: new FrameworkEvaluation(2024))));
        Assert.Empty(CheckedAsOf(day, framework.With(category: FrameworkCategory.NationalPlan)));
        Assert.Empty(CheckedAsOf(day, framework.With(stages: [new FrameworkStage.Cancelled(on: "2023-05")])));
        Assert.Empty(CheckedAsOf(day, framework.With(extensions: [new FrameworkExtension(Samples.Day("2026-06-30")!.Value)])));
    }

    [Theory]
    [InlineData("2022-12-31")]
    [InlineData("2023-01-01", "DIP7151 /records/0/reports")]
    public void CompletedYearIsReportedByTheDay(string day, params string[] found)
    {
        Assert.Equal(found, CheckedAsOf(day, First));
        Assert.Empty(CheckedAsOf(day, First.With(reports: [new ResultsReport(2021)])));
        Assert.Empty(CheckedAsOf(day, First.With(category: FrameworkCategory.NationalPlan)));
        Assert.Empty(CheckedAsOf(day, First.With(stages: [new FrameworkStage.Cancelled(on: "2022-05")])));
    }

    [Theory]
    [InlineData("2015/2019", null)]
    [InlineData("2016/2020", "2020")]
    [InlineData("2017/2021", "2020, 2021")]
    public void CompletedYearIsReportedByTheDay_YearsBefore2020_AreNotAsked(string period, string? years)
    {
        var found = new Chronicle([First.With(period: period)]).CheckAsOf(Samples.Day("2025-06-30")!.Value).SingleOrDefault(static violation => violation.Id is "DIP7151");

        Assert.Equal(years is null ? null : $"is recorded for {years}. Add the reports where they are known.", found?.Message[found.Message.IndexOf("is recorded", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("2021-01-01")]
    [InlineData("2020-12-31", "DIP7152 /records/0/priorities/0/outcomes/0/indicators/0/periods/1/actuals", "DIP7152 /records/0/priorities/0/outcomes/0/outputs/0/indicators/0/periods/1/actuals")]
    public void ActualIsOfAPeriodThatHasBegun(string day, params string[] found)
    {
        var indicator = Indicator.With(periods:
        [
            new IndicatorPeriod(Samples.Dates("2021-01-01/2021-06-30")!, targets: [new IndicatorFigure(9m)]),
            new IndicatorPeriod(Samples.Dates("2021-01-01/2021-12-31")!, actuals: [new IndicatorFigure(5m)]),
        ]);
        var outcome = new FrameworkOutcome("The outcome", indicators: [indicator], outputs: [new FrameworkOutput("The output", indicators: [indicator])]);

        Assert.Equal(found, CheckedAsOf(day, First.With(priorities: [new StrategicPriority("People", outcomes: [outcome])])));
    }

    private static Organization Team { get; } = new("organization/team", "The team", OrganizationCategory.CountryTeam);

    private static Organization Undp { get; } = new("organization/undp", "UNDP", OrganizationCategory.FundOrProgramme);

    private static IEnumerable<string> Checked(params DiplomaticRecord[] records) =>
        new Chronicle([.. records]).Check().Where(static violation => violation.Id is not "DIP7101").Select(static violation => $"{violation.Id} {violation.Pointer}");

    private static IEnumerable<string> CheckedAsOf(string day, params DiplomaticRecord[] records) =>
        new Chronicle([.. records]).CheckAsOf(Samples.Day(day)!.Value).Select(static violation => $"{violation.Id} {violation.Pointer}");
}
