namespace Diplomacy.Domain.Tests.Events.Meetings;

public sealed class MeetingStageTests
{
    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData("2026")]
    [InlineData("2026-02-28", "DIP3015")]
    [InlineData("2026-02", "DIP3015")]
    public void StagesFollowInTime(string on, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Proposed("2026-03-01").Agree(on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Scheduled("2026-03-01").Open(on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Scheduled("2026-03-01").Conclude(on: on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Scheduled("2026-03-01").Postpone("A flood", on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Postponed("2026-03-01").Agree(on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.InProgress("2026-03-01").Adjourn(on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Adjourned("2026-03-01").Resume(on)));
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Adjourned("2026-03-01").Cancel("A flood", on)));
    }

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2025-12-31", "DIP3015")]
    public void StagesFollowInTime_PartOfTheEarlierDayKnown_AfterItsFirst(string on, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new MeetingStage.Scheduled("2026").Open(on)));

    [Fact]
    public void StagesFollowInTime_ADayNotKnown_SaysNothing()
    {
        Assert.Empty(Broken.By(() => new MeetingStage.Scheduled().Open("2026-03-01")));
        Assert.Empty(Broken.By(() => new MeetingStage.Scheduled("2026-03-01").Open()));
    }
}
