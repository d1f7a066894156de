using System.Globalization;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>The rules that look from a framework and an indicator at figures deep inside: on each side of their bounds, and where they point.</summary>
public sealed class IndicatorBoundsTests
{
    private const string OfTheOutcome = "/priorities/0/outcomes/0/indicators/0";

    private const string OfTheOutput = "/priorities/1/outcomes/0/outputs/0/indicators/0";

    private static readonly Indicator Indicator = new("Persons", IndicatorMeasure.Unit);

    [Theory]
    [InlineData("2026-01-01/2030-12-31")]
    [InlineData("2025-12-31/2026-12-31", $"DIP5030 {OfTheOutcome}/periods/0", $"DIP5031 {OfTheOutput}/periods/0")]
    [InlineData("2030-01-01/2031-01-01", $"DIP5030 {OfTheOutcome}/periods/0", $"DIP5031 {OfTheOutput}/periods/0")]
    public void PeriodLiesWithinTheFramework(string days, params string[] found) => Assert.Equal(found, Found(() => Framework(With(days))));

    [Theory]
    [InlineData("2030-01-01/2031-06-30")]
    [InlineData("2030-01-01/2031-07-01", $"DIP5030 {OfTheOutcome}/periods/0", $"DIP5031 {OfTheOutput}/periods/0")]
    public void PeriodLiesWithinTheFramework_Extended_ReachesTheLaterEnd(string days, params string[] found)
    {
        var later = new FrameworkExtension(Samples.Day("2031-06-30")!.Value, approvedBy: [SignatorySide.Government, SignatorySide.UnitedNations]);

        Assert.Equal(found, Found(() => Samples.Framework().With(extensions: [later], priorities: Priorities(With(days)))));
    }

    [Theory]
    [InlineData("2026-07-01/2026-12-31")]
    [InlineData("2026-06-30/2026-12-31", $"DIP5030 {OfTheOutcome}/periods/0", $"DIP5031 {OfTheOutput}/periods/0")]
    public void PeriodLiesWithinTheFramework_Aligned_CountsByItsDays(string days, params string[] found)
    {
        var alignment = new PeriodAlignment(Samples.Dates("2026-07-01/2030-06-30")!, "the fiscal year");

        Assert.Equal(found, Found(() => Samples.Framework().With(alignment: alignment, priorities: Priorities(With(days)))));
    }

    [Theory]
    [InlineData(2026)]
    [InlineData(2027, $"DIP5032 {OfTheOutcome}/baselines/1", $"DIP5033 {OfTheOutput}/baselines/1")]
    public void BaselineIsOfTheFirstYearOrEarlier(int year, params string[] found) =>
        Assert.Equal(found, Found(() => Framework(Indicator.With(baselines: [new IndicatorBaseline(2020, value: 1m), new IndicatorBaseline(year, value: 2m)]))));

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-0.1", "DIP5068 /periods/1/targets/1")]
    [InlineData("100.1", "DIP5068 /periods/1/targets/1")]
    public void TargetLiesWithinItsRange(string value, params string[] found) =>
        Assert.Equal(found, Found(() => Share.With(periods: [Year(2026), Year(2027).With(targets: [new IndicatorFigure(50m), Part(value)])])));

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-0.1", "DIP5069 /periods/1/actuals/1")]
    [InlineData("100.1", "DIP5069 /periods/1/actuals/1")]
    public void ActualLiesWithinItsRange(string value, params string[] found) =>
        Assert.Equal(found, Found(() => Share.With(periods: [Year(2026), Year(2027).With(actuals: [new IndicatorFigure(50m), Part(value)])])));

    [Theory]
    [InlineData("-10")]
    [InlineData("250")]
    [InlineData("-11", "DIP5068 /periods/0/targets/0", "DIP5069 /periods/0/actuals/0")]
    [InlineData("251", "DIP5068 /periods/0/targets/0", "DIP5069 /periods/0/actuals/0")]
    public void FigureLiesWithinItsRange_BoundsOfItsOwn_Count(string value, params string[] found)
    {
        var figure = Number(value);

        Assert.Equal(found, Found(() => Share.With(lowest: -10m, highest: 250m, periods: [Year(2026).With(targets: [new IndicatorFigure(figure)], actuals: [new IndicatorFigure(figure)])])));
        Assert.Empty(Found(() => Indicator.With(periods: [Year(2026).With(targets: [new IndicatorFigure(figure)], actuals: [new IndicatorFigure(figure)])])));
    }

    private static Indicator Share { get; } = new("Share", IndicatorMeasure.Percentage);

    private static IndicatorPeriod Year(int year) => new(new YearSpan(year, year).ToDateInterval());

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static IndicatorFigure Part(string value) => new(Number(value), dimensions: [new IndicatorDimension("sex", "female")]);

    private static Indicator With(string days) => Indicator.With(periods: [new IndicatorPeriod(Samples.Dates(days)!)]);

    private static FrameworkPeriod Framework(Indicator indicator) => Samples.Framework().With(priorities: Priorities(indicator));

    /// <summary>An indicator twice: of an outcome, and of an output of another priority.</summary>
    private static ValueList<StrategicPriority> Priorities(Indicator indicator) =>
    [
        new StrategicPriority("People", outcomes: [new FrameworkOutcome("They learn", sdgs: ["4.1"], indicators: [indicator])]),
        new StrategicPriority("Planet", outcomes: [new FrameworkOutcome("It cools", sdgs: ["13.1"], outputs: [new FrameworkOutput("Trees", indicators: [indicator])])]),
    ];

    private static IEnumerable<string> Found(Func<IDomainRecord> build)
    {
        try
        {
            return Written(build().Advisories());
        }
        catch (InvariantException refused)
        {
            return Written(refused.Violations);
        }
    }

    private static IEnumerable<string> Written(IEnumerable<Violation> violations) => violations.Select(static violation => $"{violation.Id} {violation.Pointer}").Order(StringComparer.Ordinal);
}
