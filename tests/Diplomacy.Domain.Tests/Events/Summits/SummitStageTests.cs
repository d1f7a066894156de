namespace Diplomacy.Domain.Tests.Events.Summits;

public sealed class SummitStageTests
{
    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData("2026")]
    [InlineData("2026-02-28", "DIP3015")]
    [InlineData("2026-02", "DIP3015")]
    public void StagesFollowInTime(string on, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => new SummitStage.Announced("2026-03-01").Confirm(on)));
        Assert.Equal(broken, Broken.By(() => new SummitStage.Announced("2026-03-01").Postpone("A flood", on)));
        Assert.Equal(broken, Broken.By(() => new SummitStage.Confirmed("2026-03-01").Open(on)));
        Assert.Equal(broken, Broken.By(() => new SummitStage.Confirmed("2026-03-01").Conclude(on: on)));
        Assert.Equal(broken, Broken.By(() => new SummitStage.Underway("2026-03-01").Conclude(on: on)));
        Assert.Equal(broken, Broken.By(() => new SummitStage.Postponed("2026-03-01").Confirm(on)));
        Assert.Equal(broken, Broken.By(() => new SummitStage.Postponed("2026-03-01").Cancel("A flood", on)));
    }
}
