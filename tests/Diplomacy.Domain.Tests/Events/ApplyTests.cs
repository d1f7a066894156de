using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Events;

/// <summary>Changes of a schedule move history, schedule, stage and revision together.</summary>
public sealed class ApplyTests
{
    private static readonly Schedule First = Samples.Days("2026-03-01/2026-03-02");
    private static readonly Schedule Second = Samples.Days("2026-05-01/2026-05-02");
    private static readonly Schedule Third = Samples.Days("2026-06-01/2026-06-02");

    [Fact]
    public void Apply_PostponedAndRescheduledTwice_KeepsEverySchedule()
    {
        var postponed = Samples.Meeting().Apply(new ScheduleChange.Postponed(First, announcedOn: "2026-02", reason: "Snow"));
        var again = postponed.Apply(new ScheduleChange.Rescheduled(First, Second)).Apply(new ScheduleChange.Postponed(Second));
        var last = again.Apply(new ScheduleChange.Rescheduled(Second, Third));

        Assert.Equal((null, new MeetingStage.Postponed("2026-02", reason: "Snow"), 2), (postponed.Schedule, postponed.Stage, postponed.Revision));
        Assert.Equal((null, 4), (again.Schedule, again.Revision));
        Assert.Equal((Third, new MeetingStage.Scheduled(), 5), (last.Schedule, last.Stage, last.Revision));
        Assert.Equal([First, First, Second, Second], last.History.Select(static change => change.Previous));
    }

    [Fact]
    public void Apply_Cancelled_KeepsTheScheduleThatWasCancelled()
    {
        var meeting = Samples.Meeting().Apply(new ScheduleChange.Cancelled(First));
        var summit = Samples.Summit().With(stage: new SummitStage.Confirmed()).Apply(new ScheduleChange.Cancelled(Samples.Summit().Schedule!, reason: "War"));

        Assert.Equal((First, new MeetingStage.Cancelled()), (meeting.Schedule, meeting.Stage));
        Assert.Equal((Samples.Summit().Schedule, new SummitStage.Cancelled(reason: "War"), 2), (summit.Schedule, summit.Stage, summit.Revision));
    }

    [Fact]
    public void Apply_AnythingElse_StaysAsItIs()
    {
        var meeting = Samples.Meeting().With(note: "Kept");
        var changed = meeting.Apply(new ScheduleChange.Rescheduled(First, Second));

        Assert.Equal(meeting, changed.With(schedule: First, history: [], revision: meeting.Revision));
    }

    [Fact]
    public void Apply_StageThatAllowsNoChange_BreaksDip3017()
    {
        var held = Samples.Meeting().With(stage: new MeetingStage.Held());

        Assert.Equal(["DIP3017"], Broken.By(() => held.Apply(new ScheduleChange.Postponed(First))));
        Assert.Equal(["DIP3017"], Broken.By(() => Samples.Meeting().Apply(new ScheduleChange.Cancelled(First)).Apply(new ScheduleChange.Rescheduled(First, Second))));
        Assert.Equal(["DIP3017"], Broken.By(() => Samples.Meeting().With(stage: new MeetingStage.Proposed()).Apply(new ScheduleChange.Postponed(First))));
        Assert.Equal(
            "DIP3017: A schedule must be changed before the event is over or called off; it is postponed, and the event is held. Record what happened as its actual time.",
            Assert.Throws<InvariantException>(() => held.Apply(new ScheduleChange.Postponed(First))).Violations[0].ToString());
    }

    [Fact]
    public void Apply_ChangeOfAnotherSchedule_BreaksDip3008() => Assert.Equal(["DIP3008"], Broken.By(() => Samples.Meeting().Apply(new ScheduleChange.Postponed(Second))));

    [Fact]
    public void Apply_AnnouncedBeforeTheStageWasReached_BreaksDip3015() =>
        Assert.Equal(["DIP3015"], Broken.By(() => Samples.Meeting().With(stage: new MeetingStage.Scheduled("2026-02-10")).Apply(new ScheduleChange.Postponed(First, announcedOn: "2026-02-09"))));
}
