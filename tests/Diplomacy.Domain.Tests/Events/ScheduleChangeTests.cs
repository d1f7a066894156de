using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Events;

public sealed class ScheduleChangeTests
{
    private const string Days = "2026-04-22/2026-04-24";

    [Theory]
    [InlineData("2026-05-06/2026-05-08")]
    [InlineData(Days, "DIP3003")]
    public void RescheduledEventHasAnotherSchedule(string next, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.Rescheduled(Samples.Days(Days), Samples.Days(next))));

    [Theory]
    [InlineData("2026-04-21/2026-04-30")]
    [InlineData("2026-04-22/2026-04-23", "DIP3004")]
    [InlineData("2026-04-23/2026-04-23", "DIP3004")]
    public void EventBroughtForwardBeginsEarlier_Days(string next, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.BroughtForward(Samples.Days(Days), Samples.Days(next))));

    [Theory]
    [InlineData("Asia/Almaty", "2026-04-22T09:59")]
    [InlineData("Asia/Almaty", "2026-04-22T10:01", "DIP3004")]
    [InlineData("Asia/Tashkent", "2026-04-22T10:01")]
    public void EventBroughtForwardBeginsEarlier_Hours(string zone, string next, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.BroughtForward(Samples.Hours("2026-04-22T10:00", null), In(zone, next, null))));

    [Theory]
    [InlineData("2026-04-21T23:00")]
    [InlineData("2026-04-22T00:00", "DIP3004")]
    public void EventBroughtForwardBeginsEarlier_DaysToHours(string next, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.BroughtForward(Samples.Days(Days), Samples.Hours(next, null))));

    [Theory]
    [InlineData("2026-04-22/2026-04-25")]
    [InlineData(Days, "DIP3005")]
    [InlineData("2026-04-22/2026-04-23", "DIP3005")]
    [InlineData("2026-04-21/2026-04-25", "DIP3005")]
    public void ExtendedEventEndsLater_Days(string next, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.Extended(Samples.Days(Days), Samples.Days(next))));

    [Theory]
    [InlineData("Asia/Almaty", "2026-04-22T10:00", "2026-04-22T12:01")]
    [InlineData("Asia/Almaty", "2026-04-22T10:00", null)]
    [InlineData("Asia/Almaty", "2026-04-22T10:00", "2026-04-22T11:59", "DIP3005")]
    [InlineData("Asia/Almaty", "2026-04-22T09:59", "2026-04-22T13:00", "DIP3005")]
    [InlineData("Asia/Tashkent", "2026-04-22T10:00", "2026-04-22T11:59")]
    public void ExtendedEventEndsLater_Hours(string zone, string start, string? end, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.Extended(Samples.Hours("2026-04-22T10:00", "2026-04-22T12:00"), In(zone, start, end))));

    [Theory]
    [InlineData("2026-04-22/2026-04-23")]
    [InlineData("2026-04-23/2026-04-24")]
    [InlineData(Days, "DIP3006")]
    [InlineData("2026-04-23/2026-04-25", "DIP3006")]
    [InlineData("2026-04-21/2026-04-23", "DIP3006")]
    public void ShortenedEventLiesWithinWhatItWas_Days(string next, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.Shortened(Samples.Days(Days), Samples.Days(next))));

    [Theory]
    [InlineData("Asia/Almaty", "2026-04-22T10:30", "2026-04-22T12:00")]
    [InlineData("Asia/Almaty", "2026-04-22T10:00", null)]
    [InlineData("Asia/Almaty", "2026-04-22T10:00", "2026-04-22T12:01", "DIP3006")]
    [InlineData("Asia/Almaty", "2026-04-22T09:59", "2026-04-22T12:00", "DIP3006")]
    [InlineData("Asia/Almaty", "2026-04-22T12:01", null, "DIP3006")]
    [InlineData("Asia/Tashkent", "2026-04-22T09:59", "2026-04-22T12:00")]
    public void ShortenedEventLiesWithinWhatItWas_Hours(string zone, string start, string? end, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new ScheduleChange.Shortened(Samples.Hours("2026-04-22T10:00", "2026-04-22T12:00"), In(zone, start, end))));

    [Fact]
    public void Standing_EachCase_IsTheNextScheduleOrNone()
    {
        var (days, next, longer, shorter) = (Samples.Days(Days), Samples.Days("2026-04-21/2026-04-21"), Samples.Days("2026-04-22/2026-04-25"), Samples.Days("2026-04-23/2026-04-23"));

        Assert.Equal(
            [null, next, next, longer, shorter, null],
            new ScheduleChange[]
            {
                new ScheduleChange.Postponed(days), new ScheduleChange.Rescheduled(days, next), new ScheduleChange.BroughtForward(days, next),
                new ScheduleChange.Extended(days, longer), new ScheduleChange.Shortened(days, shorter), new ScheduleChange.Cancelled(days),
            }.Select(change => change.Standing));
        Assert.Equal(days, new ScheduleChange.Postponed(days).LastStanding);
    }

    [Fact]
    public void Json_Postponed_StandsInTheEvent()
    {
        var meeting = Samples.Meeting().WithoutSchedule().With(
            stage: new MeetingStage.Postponed(), history: [new ScheduleChange.Postponed(Samples.Days(Days), Samples.Day("2026-04-01"), "Floods", Samples.Cited)]);

        var json = DiplomacyJson.WriteString(meeting);

        Assert.Contains(
            """
            "history":[{"kind":"postponed","previous":{"kind":"days","dates":"2026-04-22/2026-04-24"},"announcedOn":"2026-04-01","reason":
            """, json, StringComparison.Ordinal);
        Assert.Equal(meeting, DiplomacyJson.Parse<Meeting>(json));
    }

    private static Schedule.Hours In(string zone, string start, string? end) => new(Samples.Moment(start)!.Value, zone, Samples.Moment(end));
}
