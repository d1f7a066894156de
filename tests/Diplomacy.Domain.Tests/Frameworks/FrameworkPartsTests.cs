namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>What a framework is carried out with: plans, reports, an evaluation, money.</summary>
public sealed class FrameworkPartsTests
{
    private static readonly FrameworkPeriod Framework = Samples.Framework();

    private static readonly StrategicPriority People = new("People", "1", outcomes: [new FrameworkOutcome("Children learn", "1.1", sdgs: ["4.1"], indicators: [new Indicator("Children in school")])]);

    [Theory]
    [InlineData("2026/2026")]
    [InlineData("2030/2030")]
    [InlineData("2025/2026", "DIP5034")]
    [InlineData("2030/2031", "DIP5034")]
    public void WorkPlanLiesWithinTheFramework(string years, params string[] broken) => Assert.Equal(broken, Broken.By(() => Framework.With(workPlans: [new JointWorkPlan(years)])));

    [Theory]
    [InlineData("1")]
    [InlineData(null)]
    [InlineData("2", "DIP5035")]
    public void WorkPlanIsForAPriority(string? priority, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Framework.With(priorities: [People], workPlans: [new JointWorkPlan("2026/2026", priority)])));

    [Theory]
    [InlineData("2028/2028")]
    [InlineData("2027/2028", "DIP5036")]
    public void PriorityHasOneWorkPlanAYear(string second, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => Framework.With(workPlans: [new JointWorkPlan("2026/2027"), new JointWorkPlan(second)])));
        Assert.Empty(Broken.By(() => Framework.With(priorities: [People], workPlans: [new JointWorkPlan("2026/2027"), new JointWorkPlan(second, "1")])));
    }

    [Theory]
    [InlineData(2029)]
    [InlineData(2028, "DIP5037")]
    [InlineData(2030, "DIP5037")]
    public void EvaluationIsOfTheLastYearButOne(int year, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => Framework.With(evaluation: new FrameworkEvaluation(year))));
        Assert.Empty(Broken.By(() => Framework.With(evaluation: new FrameworkEvaluation(year), category: FrameworkCategory.NationalPlan)));
    }

    [Fact]
    public void Evaluation_OfAnExtendedFramework_MayFollowTheNewEnd() => Assert.Empty(Broken.By(() => Framework.With(
        evaluation: new FrameworkEvaluation(2030), extensions: [new FrameworkExtension(new(2031, 12, 31), approvedBy: [SignatorySide.Government, SignatorySide.UnitedNations])])));

    [Theory]
    [InlineData(2026)]
    [InlineData(2030)]
    [InlineData(2025, "DIP5039")]
    [InlineData(2031, "DIP5039")]
    public void ReportIsOfAYearOfTheFramework(int year, params string[] broken) => Assert.Equal(broken, Broken.By(() => Framework.With(reports: [new ResultsReport(year)])));

    [Theory]
    [InlineData(2027)]
    [InlineData(2026, "DIP5040")]
    public void YearIsReportedOnce(int second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Framework.With(reports: [new ResultsReport(2026), new ResultsReport(second)])));

    [Theory]
    [InlineData("2026")]
    [InlineData("2027-04")]
    [InlineData("2025-12", "DIP5050")]
    public void ReportIsNotPublishedBeforeItsYear(string publishedOn, params string[] broken) => Assert.Equal(broken, Broken.By(() => new ResultsReport(2026, Samples.When(publishedOn))));

    [Theory]
    [InlineData(1)]
    [InlineData(2, "DIP5041")]
    [InlineData(0, "DIP5041")]
    public void IndicatorsAreAsManyAsDeclared(int declared, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => Framework.With(declaredIndicators: declared, priorities: [People])));
        Assert.Empty(Broken.By(() => Framework.With(declaredIndicators: declared)));
    }

    [Theory]
    [InlineData("organization/unicef")]
    [InlineData("organization/undp", "DIP5042")]
    public void EntityIsListedOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Framework.With(participatingEntities: ["organization/undp", second])));

    [Theory]
    [InlineData("5", "USD")]
    [InlineData("4", "KZT")]
    [InlineData("4", "USD", "DIP5043")]
    public void GoalIsFundedOnce(string sdg, string currency, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Framework.With(funding: [new GoalFunding("4", "USD"), new GoalFunding(sdg, currency)])));

    [Theory]
    [InlineData("150")]
    [InlineData("143", "DIP5044")]
    public void AreaIsListedOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Framework.With(areas: ["143", second])));

    [Fact]
    public void FrameworkHasACountry_OrAnArea() => Assert.Empty(Broken.By(() => Framework.With(countries: [], areas: ["143"])));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(1, 0, "DIP5028")]
    public void PriorityHasAnOutcome(int first, int second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Framework.With(priorities:
        [People.With(outcomes: [.. People.Outcomes.Take(first)]), new StrategicPriority("Planet", "2", outcomes: [.. People.Outcomes.Take(second).Select(outcome => outcome.With(code: "2.1"))])])));

    [Theory]
    [InlineData("2")]
    [InlineData("B")]
    [InlineData("3", "DIP5029")]
    public void CodesOfPrioritiesLeaveNoGap(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Framework.With(priorities: [new StrategicPriority("People", "1"), new StrategicPriority("Planet", second)])));

    [Theory]
    [InlineData("1.2")]
    [InlineData("7")]
    [InlineData("1.3", "DIP5087")]
    public void CodesOfOutcomesLeaveNoGap(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => People.With(outcomes: [People.Outcomes[0], People.Outcomes[0].With(code: second)])));

    [Theory]
    [InlineData(null, false)]
    [InlineData("2030-02", true)]
    [InlineData("2030-02", false, "DIP5051")]
    public void RecommendationIsAnswered(string? answeredOn, bool isAnswered, params string[] broken) => Assert.Equal(broken, Broken.By(() => new FrameworkEvaluation(
        2029, answeredOn: Samples.When(answeredOn), recommendations: [new EvaluationRecommendation("Reach the villages", response: isAnswered ? new ManagementResponse.Accepted() : null)])));

    [Theory]
    [InlineData("2029-11", "2029-11")]
    [InlineData("2029-11", "2029-10", "DIP5052")]
    public void EvaluationIsAnsweredAfterItsReport(string publishedOn, string answeredOn, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new FrameworkEvaluation(2029, Samples.When(publishedOn), answeredOn: Samples.When(answeredOn))));

    [Theory]
    [InlineData("2029-01")]
    [InlineData("2028-12", "DIP5053")]
    public void EvaluationIsNotPublishedBeforeItsYear(string publishedOn, params string[] broken) => Assert.Equal(broken, Broken.By(() => new FrameworkEvaluation(2029, Samples.When(publishedOn))));

    [Theory]
    [InlineData("3")]
    [InlineData(" ", "DIP5054")]
    public void CodeOfARecommendationIsNotBlank(string code, params string[] broken) => Assert.Equal(broken, Broken.By(() => new EvaluationRecommendation("Reach the villages", code)));

    [Fact]
    public void PartialAcceptanceIsJustified()
    {
        Assert.Equal(["DIP5055"], Broken.By(() => new ManagementResponse.PartiallyAccepted()));
        Assert.Empty(Broken.By(() => new ManagementResponse.PartiallyAccepted(justification: "The south is reached already.")));
    }

    [Theory]
    [InlineData("USD")]
    [InlineData("dollars", "DIP5056")]
    public void CurrencyHasTheForm(string currency, params string[] broken) => Assert.Equal(broken, Broken.By(() => new GoalFunding("4", currency)));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(-1, 0, 0, "DIP5057")]
    [InlineData(0, -1, 0, "DIP5057")]
    [InlineData(0, 0, -1, "DIP5057")]
    public void SumsAreNotNegative(int required, int available, int spent, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new GoalFunding("4", "USD", required, available, spent)));

    [Theory]
    [InlineData(100, 100, 100)]
    [InlineData(100, 101, 100, "DIP5058")]
    [InlineData(100, 100, 101, "DIP5059")]
    public void MoneyDoesNotExceedWhatThereIs(int required, int available, int spent, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new GoalFunding("4", "USD", required, available, spent)));

    [Fact]
    public void Gap_IsWhatIsMissing()
    {
        Assert.Equal(40m, new GoalFunding("4", "USD", 100m, 60m).Gap);
        Assert.Equal(0m, new GoalFunding("4", "USD", 60m, 100m).Gap);
        Assert.Null(new GoalFunding("4", "USD", 100m).Gap);
    }
}
