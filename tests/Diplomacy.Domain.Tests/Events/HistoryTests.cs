namespace Diplomacy.Domain.Tests.Events;

public sealed class HistoryTests
{
    private static readonly Schedule March = Samples.Days("2026-03-04/2026-03-06");
    private static readonly Schedule April = Samples.Days("2026-04-22/2026-04-24");
    private static readonly Schedule May = Samples.Days("2026-05-06/2026-05-08");

    [Theory]
    [InlineData("2026-01-12", "2026-02-01")]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData(null, "2026-01-01")]
    [InlineData("2026-02-02", "2026-02-01", "DIP3007")]
    public void ChangesStandInTheOrderOfTheirAnnouncement(string? first, string? second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(
            schedule: March,
            history: [new ScheduleChange.Rescheduled(April, May, Samples.Day(first)), new ScheduleChange.BroughtForward(May, March, Samples.Day(second))])));

    [Fact]
    public void ChangesStandInTheOrderOfTheirAnnouncement_AcrossOneThatIsNotDated() =>
        Assert.Equal(["DIP3007"], Broken.By(() => Samples.Meeting().With(
            schedule: March,
            history:
            [
                new ScheduleChange.Rescheduled(April, May, Samples.Day("2026-02-02")), new ScheduleChange.Postponed(May), new ScheduleChange.Rescheduled(May, March, Samples.Day("2026-02-01")),
            ])));

    [Fact]
    public void ChangeStartsFromTheScheduleThatStood()
    {
        var moved = new ScheduleChange.Rescheduled(April, May);

        Assert.Empty(Broken.By(() => Samples.Meeting().With(schedule: March, history: [moved, new ScheduleChange.BroughtForward(May, March)])));
        Assert.Equal(["DIP3008"], Broken.By(() => Samples.Meeting().With(schedule: March, history: [moved, new ScheduleChange.BroughtForward(April, March)])));
    }

    [Fact]
    public void ChangeStartsFromTheScheduleThatStood_AfterAPostponement_FromTheOneThatWasPostponed()
    {
        var postponed = new ScheduleChange.Postponed(April);

        Assert.Empty(Broken.By(() => Samples.Meeting().With(schedule: May, history: [postponed, new ScheduleChange.Rescheduled(April, May)])));
        Assert.Equal(["DIP3008"], Broken.By(() => Samples.Meeting().With(schedule: May, history: [postponed, new ScheduleChange.Rescheduled(March, May)])));
    }

    [Fact]
    public void PostponedEventHasNoSchedule()
    {
        var referendum = Samples.Referendum();
        ValueList<ScheduleChange> history = [new ScheduleChange.Postponed(referendum.Schedule!)];

        Assert.Empty(Broken.By(() => referendum.WithoutSchedule().With(history: history)));
        Assert.Equal(["DIP3009"], Broken.By(() => referendum.With(history: history)));
    }

    [Fact]
    public void ScheduleIsThatOfTheLastChange()
    {
        ValueList<ScheduleChange> history = [new ScheduleChange.Rescheduled(April, May)];

        Assert.Empty(Broken.By(() => Samples.Meeting().With(schedule: May, history: history)));
        Assert.Equal(["DIP3010"], Broken.By(() => Samples.Meeting().With(schedule: April, history: history)));
        Assert.Equal(["DIP3010"], Broken.By(() => Samples.Meeting().WithoutSchedule().With(history: history)));
    }

    [Fact]
    public void CancellationIsTheLastChange()
    {
        var cancelled = Samples.Meeting().With(stage: new MeetingStage.Cancelled(), schedule: April);

        Assert.Empty(Broken.By(() => cancelled.With(history: [new ScheduleChange.Postponed(April), new ScheduleChange.Cancelled(April)])));
        Assert.Equal(["DIP3011"], Broken.By(() => cancelled.With(history: [new ScheduleChange.Cancelled(April), new ScheduleChange.Cancelled(April)])));
    }

    [Fact]
    public void CancelledEventHasTheScheduleThatWasCancelled()
    {
        var cancelled = Samples.Meeting().With(stage: new MeetingStage.Cancelled(), schedule: April);

        Assert.Empty(Broken.By(() => cancelled.With(history: [new ScheduleChange.Cancelled(April)])));
        Assert.Empty(Broken.By(() => cancelled.WithoutSchedule().With(history: [new ScheduleChange.Cancelled(April)])));
        Assert.Equal(["DIP3012"], Broken.By(() => cancelled.With(history: [new ScheduleChange.Cancelled(May)])));
    }

    public static TheoryData<MeetingStage, ScheduleChange, string[]> Meetings => new()
    {
        { new MeetingStage.Scheduled(), new ScheduleChange.Rescheduled(April, May), [] },
        { new MeetingStage.Held(actual: April), new ScheduleChange.Rescheduled(April, May), [] },
        { new MeetingStage.Held(actual: April), new ScheduleChange.Postponed(April), [] },
        { new MeetingStage.Postponed(), new ScheduleChange.Postponed(April), [] },
        { new MeetingStage.Cancelled(), new ScheduleChange.Cancelled(April), [] },
        { new MeetingStage.Postponed(), new ScheduleChange.Rescheduled(April, May), ["DIP3013"] },
        { new MeetingStage.Scheduled(), new ScheduleChange.Postponed(April), ["DIP3013"] },
        { new MeetingStage.Cancelled(), new ScheduleChange.Postponed(April), ["DIP3013"] },
        { new MeetingStage.Held(actual: April), new ScheduleChange.Cancelled(April), ["DIP3013"] },
    };

    [Theory, MemberData(nameof(Meetings))]
    public void StageOfAMeetingAgreesWithTheLastChange(MeetingStage stage, ScheduleChange change, string[] broken) =>
        Assert.Equal(broken, Broken.By(() => change.Standing is { } standing
            ? Samples.Meeting().With(stage: stage, schedule: standing, history: [change])
            : Samples.Meeting().WithoutSchedule().With(stage: stage, history: [change])));

    public static TheoryData<SummitStage, ScheduleChange, string[]> Summits => new()
    {
        { new SummitStage.Confirmed(), new ScheduleChange.Rescheduled(April, May), [] },
        { new SummitStage.Announced(), new ScheduleChange.Postponed(April), [] },
        { new SummitStage.Postponed(), new ScheduleChange.Postponed(April), [] },
        { new SummitStage.Cancelled(), new ScheduleChange.Cancelled(April), [] },
        { new SummitStage.Postponed(), new ScheduleChange.Rescheduled(April, May), ["DIP3014"] },
        { new SummitStage.Confirmed(), new ScheduleChange.Postponed(April), ["DIP3014"] },
        { new SummitStage.Cancelled(), new ScheduleChange.Rescheduled(April, May), ["DIP3014"] },
        { new SummitStage.Concluded(actual: April), new ScheduleChange.Cancelled(April), ["DIP3014"] },
    };

    [Theory, MemberData(nameof(Summits))]
    public void StageOfASummitAgreesWithTheLastChange(SummitStage stage, ScheduleChange change, string[] broken) =>
        Assert.Equal(broken, Broken.By(() => change.Standing is { } standing
            ? Samples.Summit().With(stage: stage, schedule: standing, history: [change])
            : Samples.Summit().WithoutSchedule().With(stage: stage, history: [change])));
}
