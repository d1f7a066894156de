using System.Globalization;
using NodaTime;

namespace Diplomacy.Domain.Tests.Frameworks;

public sealed class IndicatorTests
{
    private static readonly Indicator Unit = new("Children in school", IndicatorMeasure.Unit);

    private static readonly Indicator Qualitative = new("The law", IndicatorMeasure.Qualitative);

    private static readonly ValueList<IndicatorDimension> Girls = [new IndicatorDimension("sex", "female")];

    private static DateInterval Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static IndicatorFigure Figure(decimal? value) => value is { } known ? new(known) : new(comment: "In words");

    private static IndicatorBaseline Baseline(decimal? value) => value is { } known ? new(2025, value: known) : new(2025, comment: "In words");

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("1.1.a")]
    [InlineData(" ", "DIP5060")]
    public void CodeIsNotBlank(string code, params string[] broken) => Assert.Equal(broken, Broken.By(() => Unit.With(code: code)));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    [InlineData(10, 0, "DIP5061")]
    public void LowestIsNotAboveHighest(int lowest, int highest, params string[] broken) => Assert.Equal(broken, Broken.By(() => Unit.With(lowest: lowest, highest: highest)));

    [Theory]
    [InlineData(null)]
    [InlineData("3", "DIP5062")]
    public void QualitativeBaselineIsNoNumber(string? value, params string[] broken) => Assert.Equal(broken, Broken.By(() => Qualitative.With(baselines: [Baseline(Number(value))])));

    [Theory]
    [InlineData(null, null)]
    [InlineData("3", null, "DIP5063")]
    [InlineData(null, "3", "DIP5063")]
    public void QualitativeFiguresAreNoNumbers(string? target, string? actual, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Qualitative.With(periods: [new IndicatorPeriod(Year(2026), [Figure(Number(target))], [Figure(Number(actual))])])));

    [Theory]
    [InlineData("3")]
    [InlineData(null, "DIP5064")]
    public void MeasuredBaselineIsANumber(string? value, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => Unit.With(baselines: [Baseline(Number(value))])));
        Assert.Empty(Broken.By(() => new Indicator("Not told in what", baselines: [Baseline(Number(value))])));
    }

    [Theory]
    [InlineData("3", "3")]
    [InlineData(null, "3", "DIP5065")]
    [InlineData("3", null, "DIP5065")]
    public void MeasuredFiguresAreNumbers(string? target, string? actual, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Unit.With(periods: [new IndicatorPeriod(Year(2026), [Figure(Number(target))], [Figure(Number(actual))])])));

    [Theory]
    [InlineData(IndicatorDirection.Ascending, "10", "10")]
    [InlineData(IndicatorDirection.Ascending, "10", "9.9", "DIP5066")]
    [InlineData(IndicatorDirection.Descending, "10", "10")]
    [InlineData(IndicatorDirection.Descending, "10", "10.1", "DIP5066")]
    public void TargetLiesInTheDirection(IndicatorDirection direction, string baseline, string target, params string[] broken)
    {
        var indicator = Unit.With(baselines: [Baseline(Number(baseline))], periods: [new IndicatorPeriod(Year(2026), [Figure(Number(target))])]);

        Assert.Equal(broken, Broken.By(() => indicator.With(direction: direction)));
        Assert.Empty(Broken.By(() => indicator));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-0.1", "DIP5067")]
    [InlineData("100.1", "DIP5067")]
    public void BaselineLiesWithinItsRange(string value, params string[] broken)
    {
        var percentage = new Indicator("Share of children in school", IndicatorMeasure.Percentage, baselines: [Baseline(Number(value))]);

        Assert.Equal(broken, Broken.By(() => percentage));
        Assert.Empty(Broken.By(() => percentage.With(lowest: -100m, highest: 1000m)));
        Assert.Empty(Broken.By(() => Unit.With(baselines: percentage.Baselines)));
    }

    [Theory]
    [InlineData(2027)]
    [InlineData(2026, "DIP5070")]
    public void PeriodIsGivenOnce(int second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Unit.With(periods: [new IndicatorPeriod(Year(2026)), new IndicatorPeriod(Year(second))])));

    [Theory]
    [InlineData(2027)]
    [InlineData(2025, "DIP5072")]
    public void PeriodsAreInOrder(int second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Unit.With(periods: [new IndicatorPeriod(Year(2026)), new IndicatorPeriod(Year(second))])));

    [Fact]
    public void BaselineIsGivenOnce()
    {
        Assert.Equal(["DIP5071"], Broken.By(() => Unit.With(baselines: [Baseline(1), Baseline(2)])));
        Assert.Empty(Broken.By(() => Unit.With(baselines: [Baseline(1), Baseline(2).With(dimensions: Girls), Baseline(2).With(locations: ["KZ-19"]), Baseline(2).With(year: 2024)])));
    }

    [Fact]
    public void TargetIsGivenOnce()
    {
        Assert.Equal(["DIP5076"], Broken.By(() => new IndicatorPeriod(Year(2026), targets: [Figure(1), Figure(2)])));
        Assert.Empty(Broken.By(() => new IndicatorPeriod(Year(2026), targets: [Figure(1), Figure(2).With(dimensions: Girls)])));
    }

    [Fact]
    public void ActualIsGivenOnce()
    {
        Assert.Equal(["DIP5077"], Broken.By(() => new IndicatorPeriod(Year(2026), actuals: [Figure(1), Figure(2)])));
        Assert.Empty(Broken.By(() => new IndicatorPeriod(Year(2026), actuals: [Figure(1), Figure(2).With(locations: ["KZ-19"])])));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(9999)]
    [InlineData(999, "DIP5078")]
    [InlineData(10_000, "DIP5078")]
    public void YearHasFourDigits(int year, params string[] broken) => Assert.Equal(broken, Broken.By(() => new IndicatorBaseline(year)));

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2024-12-31", "DIP5079")]
    public void DayLiesInTheYear(string day, params string[] broken) => Assert.Equal(broken, Broken.By(() => new IndicatorBaseline(2025, Samples.Day(day))));

    [Theory]
    [InlineData("sex", "female")]
    [InlineData(" ", "female", "DIP5080")]
    [InlineData("sex", "", "DIP5080")]
    public void DimensionIsNamed(string name, string value, params string[] broken) => Assert.Equal(broken, Broken.By(() => new IndicatorDimension(name, value)));

    [Theory]
    [InlineData("9", "4.1.1")]
    [InlineData("", "4.1.1", "DIP5081")]
    [InlineData("9", " ", "DIP5081")]
    public void ReferenceIsNamed(string vocabulary, string code, params string[] broken) => Assert.Equal(broken, Broken.By(() => new ResultReference(vocabulary, code)));

    [Theory]
    [InlineData("https://example.org/report.pdf", "application/pdf")]
    [InlineData("", "application/pdf", "DIP5082")]
    [InlineData("https://example.org/report.pdf", " ", "DIP5082")]
    public void DocumentCanBeFound(string address, string format, params string[] broken) => Assert.Equal(broken, Broken.By(() => new DocumentLink(address, format, "The report")));

    [Theory]
    [InlineData("KZ-19")]
    [InlineData(" ", "DIP5073", "DIP5074")]
    public void LocationIsNamed(string location, params string[] broken) => Assert.Equal(broken,
        Broken.By(() => new IndicatorFigure(1m, locations: [location])).Concat(Broken.By(() => new IndicatorBaseline(2025, value: 1m, locations: [location]))));

    [Theory]
    [InlineData("A01")]
    [InlineData("", "DIP5075")]
    public void CategoryIsNamed(string category, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new DocumentLink("https://example.org/report.pdf", "application/pdf", "The report", categories: [category])));
}
