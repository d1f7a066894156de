using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Frameworks;

public sealed class CycleCalendarTests
{
    private const string Annexes = "Consolidated Annexes to the Cooperation Framework Guidance, 24 May 2019, annex 1";

    private const string Guidance = "UNSDCF Internal Guidance, 3 June 2019";

    private const string Updates = "UN INFO help, reporting processes and deadlines";

    private const string Reports = "UN Country Results Report Guidelines, provisional version, October 2020";

    private const string Evaluation = "UNDP Evaluation Guidelines, 2021, section 2";

    [Fact]
    public void Of_WholeYears_IsEveryStepInOrder() => Assert.Equal(
        [
            new(CycleStep.Roadmap, null, EdtfValue.Parse("../2025"), Annexes),
            new(CycleStep.CommonCountryAnalysis, null, EdtfValue.Parse("../2025"), $"{Guidance}, 2.1.2"),
            new(CycleStep.Signature, null, EdtfValue.Parse("../2025"), $"{Guidance}, 2.2.6 and chapter 3"),
            .. Yearly(CycleStep.JointWorkPlan, 2026, 2030, 0, $"{Guidance}, 5.2"),
            .. Yearly(CycleStep.AnalysisUpdate, 2026, 2030, 0, Updates),
            .. Yearly(CycleStep.ResultsReport, 2026, 2030, 1, Reports),
            new(CycleStep.Evaluation, null, EdtfValue.Parse("2029"), Evaluation),
            new(CycleStep.SuccessorDesign, null, EdtfValue.Parse("2029/2030"), Evaluation),
        ],
        CycleCalendar.Of(YearSpan.Parse("2026/2030")));

    /// <summary>Kenya's framework of 2014 to 2018, which ends on 30 June.</summary>
    [Fact]
    public void Of_AlignedEnd_ReachesToTheDay() => Assert.Equal(
        [
            new(CycleStep.Roadmap, null, EdtfValue.Parse("../2013"), Annexes),
            new(CycleStep.CommonCountryAnalysis, null, EdtfValue.Parse("../2013"), $"{Guidance}, 2.1.2"),
            new(CycleStep.Signature, null, EdtfValue.Parse("../2013"), $"{Guidance}, 2.2.6 and chapter 3"),
            .. Yearly(CycleStep.JointWorkPlan, 2014, 2018, 0, $"{Guidance}, 5.2"),
            .. Yearly(CycleStep.AnalysisUpdate, 2014, 2018, 0, Updates),
            .. Yearly(CycleStep.ResultsReport, 2014, 2018, 1, Reports),
            new(CycleStep.Evaluation, null, EdtfValue.Parse("2017"), Evaluation),
            new(CycleStep.SuccessorDesign, null, EdtfValue.Parse("2017/2018-06-30"), Evaluation),
        ],
        CycleCalendar.Of(Aligned("2014/2018", "2014-01-01/2018-06-30")));

    [Fact]
    public void Of_AlignedStart_IsPreparedUpToTheDayBefore() =>
        Assert.Equal("../2018-06-30", CycleCalendar.Of(Aligned("2018/2022", "2018-07-01/2022-06-30"))[0].Expected.Text);

    [Fact]
    public void Of_ExtendedFramework_IsThatOfTheDaysFirstAgreed() => Assert.Equal(
        CycleCalendar.Of(Samples.Framework()), CycleCalendar.Of(Samples.Framework().With(extensions: [new FrameworkExtension(Samples.Day("2031-12-31")!.Value)])));

    [Theory]
    [InlineData(FrameworkCategory.CountryProgramme)]
    [InlineData(FrameworkCategory.NationalPlan)]
    [InlineData(FrameworkCategory.RegionalProgramme)]
    public void Of_NoCooperationFramework_IsNone(FrameworkCategory category) => Assert.Empty(CycleCalendar.Of(Samples.Framework().With(category: category)));

    [Property]
    public void Of_AnyPeriod_YearlyStepsAreInOrder(byte first, byte length)
    {
        var period = new YearSpan(1900 + first, 1900 + first + (length % 12));
        var yearly = CycleCalendar.Of(period).Where(milestone => milestone.Year is not null).GroupBy(milestone => milestone.Step).ToArray();

        Assert.Equal([CycleStep.JointWorkPlan, CycleStep.AnalysisUpdate, CycleStep.ResultsReport], yearly.Select(step => step.Key));
        Assert.All(yearly, step =>
        {
            Assert.Equal(Enumerable.Range(period.FirstYear, period.LastYearInclusive - period.FirstYear + 1), step.Select(milestone => milestone.Year!.Value));
            Assert.All(step.Zip(step.Skip(1)), pair => Assert.True(pair.First.Expected.LatestDay < pair.Second.Expected.EarliestDay));
        });
    }

    [Property]
    public void Of_AnyPeriod_EvaluationIsInTheLastYearButOne(byte first, byte length)
    {
        var period = new YearSpan(1900 + first, 1900 + first + (length % 12));
        var evaluation = CycleCalendar.Of(period).Single(milestone => milestone.Step == CycleStep.Evaluation).Expected;

        Assert.Equal((period.LastYearInclusive - 1, period.LastYearInclusive - 1), (evaluation.EarliestDay!.Value.Year, evaluation.LatestDay!.Value.Year));
    }

    private static FrameworkPeriod Aligned(string period, string days) => Samples.Framework().With(period: period, alignment: new PeriodAlignment(Samples.Dates(days)!, "the fiscal year"));

    private static IEnumerable<CycleMilestone> Yearly(CycleStep step, int first, int last, int later, string source) =>
        Enumerable.Range(first, last - first + 1).Select(year => new CycleMilestone(step, year, EdtfValue.Parse($"{year + later}"), source));
}
