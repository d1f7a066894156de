using System.Globalization;
using System.Text.Json.Nodes;
using Diplomacy.Domain.Serialization;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Domain.Tests.Frameworks;

public sealed class ProgressTests
{
    private static DateInterval Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Indicator Indicator(decimal? baseline, decimal? target, decimal? actual) => new(
        "Counted",
        IndicatorMeasure.Unit,
        baselines: baseline is { } start ? [new IndicatorBaseline(2025, value: start)] : [],
        periods: [new IndicatorPeriod(Year(2026), target is { } aim ? [new IndicatorFigure(aim)] : [], actual is { } end ? [new IndicatorFigure(end)] : [])]);

    private static FrameworkPeriod Framework(params FrameworkOutcome[] outcomes) => Samples.Framework().With(priorities: [new StrategicPriority("People", sdgs: ["1"], outcomes: [.. outcomes])]);

    [Theory]
    [InlineData("0", "10", "5", "0.5", ProgressStanding.Underway)]
    [InlineData("10", "0", "5", "0.5", ProgressStanding.Underway)]
    [InlineData("0", "10", "0", "0", ProgressStanding.Underway)]
    [InlineData("0", "10", "10", "1", ProgressStanding.Reached)]
    [InlineData("0", "10", "12", "1.2", ProgressStanding.Exceeded)]
    [InlineData("10", "0", "-2", "1.2", ProgressStanding.Exceeded)]
    [InlineData("0", "10", "-1", "-0.1", ProgressStanding.Regressed)]
    [InlineData("10", "0", "11", "-0.1", ProgressStanding.Regressed)]
    [InlineData("0", "3", "1", "0.333333333333", ProgressStanding.Underway)]
    public void Between_KnownFigures_IsTheShareOfTheWay(string baseline, string target, string actual, string share, ProgressStanding standing)
    {
        var progress = IndicatorProgress.Between(Number(baseline), Number(target), Number(actual));

        Assert.Equal((Number(share), standing, null), (progress.Share, progress.Standing, progress.Gap));
    }

    [Theory]
    [InlineData(null, "10", "5", ProgressGap.Baseline)]
    [InlineData("0", null, "5", ProgressGap.Target)]
    [InlineData("0", "10", null, ProgressGap.Actual)]
    [InlineData("10", "10", "10", ProgressGap.Distance)]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335", "0", ProgressGap.Distance)]
    [InlineData("0", "0.0000000000000000000000000001", "79228162514264337593543950335", ProgressGap.Distance)]
    public void Between_WhatCannotBeTold_IsNamed(string? baseline, string? target, string? actual, ProgressGap gap)
    {
        var progress = IndicatorProgress.Between(Number(baseline), Number(target), Number(actual));

        Assert.Equal((null, null, null, gap), (progress.Share, progress.BoundedShare, progress.Standing, progress.Gap));
    }

    [Fact]
    public void Readme_Framework_IsActiveAndTwoFifthsOfTheWay()
    {
        var attendance = new Indicator(
            "Children in school", IndicatorMeasure.Percentage, direction: IndicatorDirection.Ascending,
            baselines: [new IndicatorBaseline(2025, value: 87.5m)],
            periods: [new IndicatorPeriod(new DateInterval(new(2026, 1, 1), new(2026, 12, 31)), targets: [new IndicatorFigure(90m)], actuals: [new IndicatorFigure(88.5m)])]);
        var framework = new FrameworkPeriod(
            "framework/kz", "Cooperation framework", "2026/2030", countries: ["KZ"], sources: [new Citation("source/framework")],
            priorities: [new StrategicPriority("People", "1", outcomes: [new FrameworkOutcome("Children learn", "1.1", sdgs: ["4.1"], indicators: [attendance])])]);

        Assert.Equal((FrameworkStatus.Active, 0.4m), (framework.StatusOn(new LocalDate(2026, 6, 1)), framework.Progress().Summary.MeanShare));
        Assert.Contains(CycleCalendar.Of(framework), milestone => milestone is { Step: CycleStep.Evaluation, Expected.Text: "2029" });
        Assert.Empty(Broken.By(() => framework));
    }

    [Fact]
    public void Default_IsOneWithoutABaseline() => Assert.Equal(ProgressGap.Baseline, default(IndicatorProgress).Gap);

    [Property]
    public bool Between_AnyFigures_SaysTheSameOfTheirNegatives(int baseline, int target, int actual) =>
        IndicatorProgress.Between(baseline, target, actual) == IndicatorProgress.Between(-(decimal)baseline, -(decimal)target, -(decimal)actual);

    [Property]
    public bool Between_AnyFigures_IsWithinBoundsOrToldToBeBeyond(int baseline, int target, int actual)
    {
        var progress = IndicatorProgress.Between(baseline, target, actual);
        return progress switch
        {
            { Share: null } => progress.Gap is ProgressGap.Distance && baseline == target,
            { Standing: ProgressStanding.Regressed } => progress.Share < 0 && progress.BoundedShare == 0,
            { Standing: ProgressStanding.Exceeded } => progress.Share > 1 && progress.BoundedShare == 1,
            _ => progress.Share is >= 0 and <= 1 && progress.BoundedShare == progress.Share,
        };
    }

    [Fact]
    public void Progress_OfAnIndicator_GoesToTheLastTargetByTheLastFigure()
    {
        var indicator = Indicator(0, 10, 5).With(periods:
        [
            new IndicatorPeriod(Year(2026), [new IndicatorFigure(10)], [new IndicatorFigure(5)]),
            new IndicatorPeriod(Year(2027), [], [new IndicatorFigure(8)]),
            new IndicatorPeriod(Year(2030), [new IndicatorFigure(20)]),
        ]);

        Assert.Equal(0.4m, indicator.Progress().Share);
        Assert.Equal(0.5m, indicator.ProgressIn(indicator.Periods[0]).Share);
        Assert.Equal(ProgressGap.Target, indicator.ProgressIn(indicator.Periods[1]).Gap);
        Assert.Equal(ProgressGap.Actual, indicator.ProgressIn(indicator.Periods[2]).Gap);
    }

    [Fact]
    public void Progress_FiguresOfParts_DoNotCountForTheWhole()
    {
        ValueList<IndicatorDimension> girls = [new IndicatorDimension("sex", "female")];
        var indicator = Indicator(0, 10, null).With(periods: [new IndicatorPeriod(Year(2026), [new IndicatorFigure(10)], [new IndicatorFigure(5, dimensions: girls), new IndicatorFigure(6, locations: ["KZ-19"])])]);

        Assert.Equal(ProgressGap.Actual, indicator.Progress().Gap);
    }

    [Theory]
    [InlineData(IndicatorMeasure.Unit, null)]
    [InlineData(IndicatorMeasure.Percentage, null)]
    [InlineData(IndicatorMeasure.Nominal, ProgressGap.Measure)]
    [InlineData(IndicatorMeasure.Ordinal, ProgressGap.Measure)]
    public void Progress_OfClassesAndRanks_CannotBeTold(IndicatorMeasure measure, ProgressGap? gap)
    {
        var indicator = Indicator(0, 10, 5).With(measure: measure);

        Assert.Equal((gap, gap), (indicator.Progress().Gap, indicator.ProgressIn(indicator.Periods[0]).Gap));
    }

    [Fact]
    public void Summary_WhatCannotBeTold_IsCountedAndNeverZero()
    {
        var summary = Framework(new FrameworkOutcome("One", indicators: [Indicator(0, 10, 10), Indicator(0, 10, null), Indicator(0, 10, 25), Indicator(0, 10, -5)])).Progress().Summary;

        Assert.Equal((4, 3, 1, 2, 1), (summary.Indicators, summary.Measured, summary.Unmeasured, summary.Reached, summary.Regressed));
        Assert.Equal(2m / 3, summary.MeanShare);
        Assert.Null(default(ProgressSummary).MeanShare);
    }

    [Fact]
    public void Summary_OfColumns_IsThatOfItsRows()
    {
        decimal?[] baselines = [0, 0, null];
        decimal?[] targets = [10, 10, 10];
        decimal?[] actuals = [5, 20, 5];

        Assert.Equal(
            ProgressSummary.Of(IndicatorProgress.Between(0, 10, 5)) + ProgressSummary.Of(IndicatorProgress.Between(0, 10, 20)) + ProgressSummary.Of(IndicatorProgress.Between(null, 10, 5)),
            ProgressSummary.Of(baselines, targets, actuals));
        Assert.Throws<ArgumentException>(() => ProgressSummary.Of(baselines, targets, actuals.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => ProgressSummary.Of(baselines, targets.AsSpan(1), actuals));
    }

    [Fact]
    public void Goals_AreTheOwnOnesOrThoseOfWhatStandsAbove()
    {
        var plain = Indicator(0, 10, 5);
        var outcome = new FrameworkOutcome(
            "One",
            sdgs: ["4.1"],
            indicators: [plain, plain.With(sdgs: ["5.1", "6"]), plain.With(references: [new ResultReference("9", "7.1.1"), new ResultReference("99", "8.1")])],
            outputs: [new FrameworkOutput("A", sdgs: ["3"], indicators: [plain]), new FrameworkOutput("B", indicators: [plain])]);
        var progress = Framework(outcome, new FrameworkOutcome("Two", indicators: [plain])).Progress();

        Assert.Equal([("1", 1), ("3", 1), ("4", 2), ("5", 1), ("6", 1), ("7", 1)], progress.Goals.Select(goal => (goal.Goal.Value, goal.Summary.Indicators)));
        Assert.Equal((6, 5, 1), (progress.Summary.Indicators, progress.Priorities[0].Parts[0].Summary.Indicators, progress.Priorities[0].Parts[0].Parts[1].Summary.Indicators));
    }

    [Fact]
    public void Unmeasured_PointsAtTheIndicator()
    {
        var framework = Framework(
            new FrameworkOutcome("One", indicators: [Indicator(0, 10, 5)]),
            new FrameworkOutcome("Two", outputs: [new FrameworkOutput("A", indicators: [Indicator(0, 10, 5), Indicator(0, 10, null).With(title: "Not told")])]));
        var unmeasured = Assert.Single(framework.Progress().Unmeasured);
        var node = JsonNode.Parse(DiplomacyJson.Write(framework));
        foreach (var step in unmeasured.Pointer.Split('/').Skip(1)) node = node is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)] : node![step];

        Assert.Equal(ProgressGap.Actual, unmeasured.Gap);
        Assert.Equal("Not told", (string?)node!["title"]);
    }

    [Property]
    public bool Summaries_AddUpInAnyOrder((int Baseline, int Target, int Actual)[] figures, int seed)
    {
        ProgressSummary Sum(IEnumerable<(int Baseline, int Target, int Actual)> rows) =>
            rows.Select(row => ProgressSummary.Of(IndicatorProgress.Between(row.Baseline, row.Target, row.Actual))).Aggregate(default(ProgressSummary), (sum, next) => sum + next);
        var shuffled = figures.ToArray();
        new System.Random(seed).Shuffle(shuffled);
        var half = figures.Length / 2;

        return Sum(figures) == Sum(shuffled) && Sum(figures) == Sum(figures.Skip(half)) + Sum(figures.Take(half));
    }

    [Property]
    public bool Progress_AnyOrderOfItsParts_IsTheSame(int[] figures, int seed)
    {
        var random = new System.Random(seed);
        T[] Shuffled<T>(IEnumerable<T> items)
        {
            var array = items.ToArray();
            random.Shuffle(array);
            return array;
        }

        Indicator[] indicators = [.. figures.Select(figure => Indicator(figure % 7, figure % 11, figure))];
        FrameworkPeriod Built(bool isShuffled)
        {
            IEnumerable<T> Order<T>(IEnumerable<T> items) => isShuffled ? Shuffled(items) : items;
            var outputs = indicators.Chunk(3).Select(chunk => new FrameworkOutput("Output", indicators: [.. Order(chunk)]));
            var outcomes = outputs.Chunk(2).Select(chunk => new FrameworkOutcome("Outcome", outputs: [.. Order(chunk)], indicators: [.. Order(indicators.Take(2))]));
            return Samples.Framework().With(priorities: [.. Order(outcomes.Chunk(2).Select(chunk => new StrategicPriority("Priority", outcomes: [.. Order(chunk)])))]);
        }

        return Built(false).Progress().Summary == Built(true).Progress().Summary;
    }
}
