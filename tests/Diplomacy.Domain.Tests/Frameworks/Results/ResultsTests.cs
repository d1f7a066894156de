namespace Diplomacy.Domain.Tests.Frameworks;

public sealed class ResultsTests
{
    private static readonly Indicator Indicator = new("Children in school", IndicatorMeasure.Unit);

    private static readonly FrameworkOutput Output = new("Teachers");

    private static readonly FrameworkOutcome Outcome = new("Children learn", sdgs: ["4.1"]);

    [Theory]
    [InlineData("1.1")]
    [InlineData(" ", "DIP5088")]
    public void CodeOfAnOutcomeIsNotBlank(string code, params string[] broken) => Assert.Equal(broken, Broken.By(() => Outcome.With(code: code)));

    [Theory]
    [InlineData("1.1.1")]
    [InlineData(" ", "DIP5094")]
    public void CodeOfAnOutputIsNotBlank(string code, params string[] broken) => Assert.Equal(broken, Broken.By(() => Output.With(code: code)));

    [Theory]
    [InlineData("1", "1.1")]
    [InlineData("1", "3")]
    [InlineData(null, "3")]
    [InlineData("2", "1.1", "DIP5083")]
    [InlineData("1.1", "1.1", "DIP5083")]
    [InlineData(null, "1.1", "DIP5083")]
    public void OutcomeStandsUnderItsPriority(string? priority, string outcome, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new StrategicPriority("People", priority, outcomes: [Outcome.With(code: outcome)])));

    [Theory]
    [InlineData("1.2")]
    [InlineData("1.1", "DIP5084")]
    public void OutcomesHaveDifferentCodes(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new StrategicPriority("People", "1", outcomes: [Outcome.With(code: "1.1"), Outcome.With(code: second)])));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1, 0, "DIP5085")]
    public void OutcomeHasAnOutput(int first, int second, params string[] broken) => Assert.Equal(broken, Broken.By(() => new StrategicPriority(
        "People", outcomes: [Outcome.With(outputs: [.. Enumerable.Repeat(Output, first)]), Outcome.With(outputs: [.. Enumerable.Repeat(Output, second)])])));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0, 1, "DIP5086")]
    public void OutcomeHasAnIndicator(int first, int second, params string[] broken) => Assert.Equal(broken, Broken.By(() => new StrategicPriority(
        "People", outcomes: [Outcome.With(indicators: [.. Enumerable.Repeat(Indicator, first)]), Outcome.With(indicators: [.. Enumerable.Repeat(Indicator, second)])])));

    [Theory]
    [InlineData("1.1", "1.1.1")]
    [InlineData("1.1", "1")]
    [InlineData("1.2", "1.1.1", "DIP5089")]
    [InlineData(null, "1.1.1", "DIP5089")]
    public void OutputStandsUnderItsOutcome(string? outcome, string output, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new FrameworkOutcome("Children learn", outcome, sdgs: ["4.1"], outputs: [Output.With(code: output)])));

    [Theory]
    [InlineData("1.1.2")]
    [InlineData("1.1.1", "DIP5090")]
    public void OutputsHaveDifferentCodes(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Outcome.With(code: "1.1", outputs: [Output.With(code: "1.1.1"), Output.With(code: second)])).Except(["DIP5091"]));

    [Theory]
    [InlineData("1.1.2")]
    [InlineData("1.1.b")]
    [InlineData(null)]
    [InlineData("1.1.3", "DIP5091")]
    public void CodesOfOutputsLeaveNoGap(string? second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Outcome.With(code: "1.1", outputs: [Output.With(code: "1.1.1"), new FrameworkOutput("Schools", second)])));

    [Theory]
    [InlineData("b")]
    [InlineData("a", "DIP5092")]
    public void IndicatorsOfAnOutcomeHaveDifferentCodes(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Outcome.With(indicators: [Indicator.With(code: "a"), Indicator.With(code: second)])));

    [Theory]
    [InlineData("b")]
    [InlineData("a", "DIP5095")]
    public void IndicatorsOfAnOutputHaveDifferentCodes(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Output.With(indicators: [Indicator.With(code: "a"), Indicator.With(code: second)])));

    [Theory]
    [InlineData("4.1")]
    [InlineData("4.1.1")]
    [InlineData("4", "DIP5093")]
    public void OutcomeServesATarget(string sdg, params string[] broken) => Assert.Equal(broken, Broken.By(() => new FrameworkOutcome("Children learn", sdgs: [sdg])));
}
