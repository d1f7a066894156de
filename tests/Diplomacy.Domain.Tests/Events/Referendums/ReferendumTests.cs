namespace Diplomacy.Domain.Tests.Events.Referendums;

public sealed class ReferendumTests
{
    private static Referendum WithTurnout(TurnoutReport report) =>
        Samples.Referendum().With(electorate: [new ElectorateSnapshot(ElectorateStage.BeforeTheVote, 1000)], turnout: [report]);

    private static CountStatus Status(bool isCertified) => isCertified ? new CountStatus.Certified() : new CountStatus.Recount(reason: "Ordered by the commission");

    [Theory]
    [InlineData("2026-03-14")]
    [InlineData("2026-03-15", "DIP4001")]
    public void ReferendumIsCalledBeforeTheVote(string calledOn, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Referendum().With(calledOn: Samples.Day(calledOn))));

    [Theory]
    [InlineData("2026-03-14")]
    [InlineData("2026-03-15", "DIP4002")]
    public void TextIsPublishedBeforeTheVote(string publishedOn, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Referendum().With(textPublishedOn: Samples.Day(publishedOn))));

    [Theory]
    [InlineData(ElectorateStage.BeforeTheVote)]
    [InlineData(ElectorateStage.Final, "DIP4003")]
    public void TurnoutNamesARecordedElectorate(ElectorateStage electorate, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => WithTurnout(new TurnoutReport(count: 1, electorate: electorate))));

    [Theory]
    [InlineData(1000)]
    [InlineData(1001, "DIP4004")]
    public void TurnoutDoesNotExceedTheElectorate(long count, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => WithTurnout(new TurnoutReport(count: count, electorate: ElectorateStage.BeforeTheVote))));

    [Theory]
    [InlineData("2026-03-15T00:00")]
    [InlineData("2026-03-14T23:59", "DIP4005")]
    public void TurnoutIsReportedDuringTheVote(string at, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => WithTurnout(new TurnoutReport(at: Samples.Moment(at), count: 1))));

    [Theory]
    [InlineData("2026-03-16T08:00")]
    [InlineData("2026-03-15T20:00")]
    [InlineData("2026-03-15T19:59", "DIP4006")]
    public void LastStationClosesAfterTheVote(string at, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Referendum().With(lastClosing: new LastClosing("San Francisco", Samples.Moment(at)!.Value))));

    [Theory]
    [InlineData("2026-03-15T00:00")]
    [InlineData("2026-03-14T23:59", "DIP4006")]
    public void LastStationClosesAfterTheVote_WholeDays_ComparesDays(string at, params string[] broken) => Assert.Equal(broken, Broken.By(() =>
        Samples.Referendum().With(schedule: Samples.Days("2026-03-15/2026-03-15"), lastClosing: new LastClosing("San Francisco", Samples.Moment(at)!.Value))));

    [Theory]
    [InlineData("2026-03-15")]
    [InlineData("2026-03-14", "DIP4007")]
    public void TallyIsReportedAfterTheVote(string reportedOn, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Referendum().With(tallies: [Samples.Tally().With(reportedOn: Samples.Day(reportedOn))])));

    [Theory]
    [InlineData(true, "2026-03-21")]
    [InlineData(false, "2026-03-22")]
    [InlineData(true, "2026-03-22", "DIP4008")]
    public void FinalResultIsInTime(bool isCertified, string reportedOn, params string[] broken) => Assert.Equal(broken, Broken.By(() =>
        Samples.Referendum().With(resultDueOn: Samples.Day("2026-03-21"), tallies: [Samples.Tally().With(status: Status(isCertified), reportedOn: Samples.Day(reportedOn))])));

    [Theory]
    [InlineData("2026-03-15")]
    [InlineData("2026-03-14", "DIP4009")]
    public void OutcomeIsDeclaredAfterTheVote(string declaredOn, params string[] broken) => Assert.Equal(broken, Broken.By(() =>
        Samples.Referendum().With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected(declaredOn: Samples.Day(declaredOn))])));

    [Fact]
    public void EffectIsStated()
    {
        Assert.Empty(Broken.By(() => Samples.Referendum()));
        Assert.Empty(Broken.By(() => Samples.Referendum().With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Adopted(inForceFrom: Samples.Day("2026-07-01"))])));
        Assert.Equal(["DIP4015"], Broken.By(() => Samples.Referendum().With(declaredOutcomes: [new DeclaredOutcome.Adopted(inForceFrom: Samples.Day("2026-07-01"))])));
    }

    [Fact]
    public void AdvisoryReferendumDecidesNothing()
    {
        var advisory = Samples.Referendum().With(effect: ReferendumEffect.Advisory);

        Assert.Empty(Broken.By(() => advisory.With(declaredOutcomes: [new DeclaredOutcome.AdvisoryYes()])));
        Assert.Empty(Broken.By(() => advisory.With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected()])));
        Assert.Equal(["DIP4016"], Broken.By(() => advisory.With(declaredOutcomes: [new DeclaredOutcome.Adopted(inForceFrom: Samples.Day("2026-07-01"))])));
        Assert.Equal(["DIP4016"], Broken.By(() => advisory.With(declaredOutcomes: [new DeclaredOutcome.Rejected()])));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "place/abai")]
    [InlineData(true, null, "DIP4017")]
    public void QuestionHasOneFinalTally(bool isCertified, string? district, params string[] broken) => Assert.Equal(broken, Broken.By(() =>
        Samples.Referendum().With(tallies: [Samples.Tally(), Samples.Tally().With(status: Status(isCertified), district: Samples.Id<Place>(district))])));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP4018")]
    [InlineData(2, "DIP4018")]
    public void TallyIsOfAQuestionOnTheBallot(int question, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Referendum().With(tallies: [Samples.Tally().With(question: question)])));
}
