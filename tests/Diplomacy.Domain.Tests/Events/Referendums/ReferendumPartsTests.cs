namespace Diplomacy.Domain.Tests.Events.Referendums;

public sealed class ReferendumPartsTests
{
    private static AnswerOption Option(string label, AnswerMeaning meaning) => new(label, meaning);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    [InlineData(false, 1, "DIP4020")]
    public void QuestionHasTwoOptions(bool absenceMeansNo, int options, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Question().With(absenceMeansNo: absenceMeansNo, options: [.. Samples.Question().Options.Take(options)])));

    [Theory]
    [InlineData("No")]
    [InlineData("Yes", "DIP4021")]
    public void OptionsDiffer(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Question().With(options: [Option("Yes", AnswerMeaning.Adopt), Option(second, AnswerMeaning.Reject)])));

    [Theory]
    [InlineData(AnswerMeaning.Repeal, AnswerMeaning.Keep)]
    [InlineData(AnswerMeaning.Adopt, AnswerMeaning.None)]
    [InlineData(AnswerMeaning.Adopt, AnswerMeaning.Repeal, "DIP4022")]
    [InlineData(AnswerMeaning.Keep, AnswerMeaning.Reject, "DIP4022")]
    public void ExactlyOneOptionDecides(AnswerMeaning first, AnswerMeaning second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Question().With(options: [Option("First", first), Option("Second", second)])));

    [Theory]
    [InlineData(AnswerMeaning.None)]
    [InlineData(AnswerMeaning.Keep, "DIP4023")]
    public void AnswersAreYesNoOrBlank(AnswerMeaning third, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Question().With(options: [.. Samples.Question().Options, Option("Third", third)])));

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP4030")]
    public void EntitledAreNotNegative(long entitled, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ElectorateSnapshot(ElectorateStage.Final, entitled)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP4040")]
    public void CountIsNotNegative(long count, params string[] broken) => Assert.Equal(broken, Broken.By(() => new TurnoutReport(count: count)));

    [Fact]
    public void TurnoutGivesACountOrAShare()
    {
        Assert.Empty(Broken.By(() => new TurnoutReport(count: 1)));
        Assert.Empty(Broken.By(() => new TurnoutReport(share: new PublishedPercentage(50m, PercentageBase.Entitled))));
        Assert.Equal(["DIP4041"], Broken.By(() => new TurnoutReport(measure: TurnoutMeasure.BallotsIssued)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6, "DIP4042")]
    public void ShareIsThatOfTheCount(long part, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new TurnoutReport(count: 5, share: new PublishedPercentage(50m, PercentageBase.Entitled, part: part))));

    [Fact]
    public void NumbersAreNotNegative()
    {
        var stations = new PollingStations(PollingStationsStage.Opened);

        Assert.Empty(Broken.By(() => stations.With(total: 0, inTheCountry: 0, abroad: 0, countriesAbroad: 0)));
        Assert.Equal(["DIP4050"], Broken.By(() => stations.With(total: -1)));
        Assert.Equal(["DIP4050"], Broken.By(() => stations.With(inTheCountry: -1)));
        Assert.Equal(["DIP4050"], Broken.By(() => stations.With(abroad: -1)));
        Assert.Equal(["DIP4050"], Broken.By(() => stations.With(countriesAbroad: -1)));
    }

    [Theory]
    [InlineData(10_388)]
    [InlineData(10_389, "DIP4051")]
    public void PartsDoNotExceedTheTotal(int inTheCountry, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PollingStations(PollingStationsStage.Opened, total: 10_459, inTheCountry: inTheCountry, abroad: 71)));

    [Fact]
    public void PartsDoNotExceedTheTotal_LargestNumbers_DoesNotOverflow() => Assert.Equal(
        ["DIP4051"], Broken.By(() => new PollingStations(PollingStationsStage.Opened, total: int.MaxValue, inTheCountry: int.MaxValue, abroad: int.MaxValue)));

    [Theory]
    [InlineData(71)]
    [InlineData(72, "DIP4052")]
    public void EveryCountryAbroadHasAStation(int countries, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new PollingStations(PollingStationsStage.Opened, abroad: 71, countriesAbroad: countries)));

    [Theory]
    [InlineData("2026-03-17", null)]
    [InlineData("2026-03-16", "The Constitution itself")]
    [InlineData("2026-03-16", null, "DIP4060")]
    public void EntryIntoForceFollowsTheDeclaration(string inForce, string? retroactiveBy, params string[] broken) => Assert.Equal(
        broken, Broken.By(() => new DeclaredOutcome.Adopted(declaredOn: Samples.Day("2026-03-17"), inForceFrom: Samples.Day(inForce), retroactiveBy: Samples.Text(retroactiveBy))));
}
