using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

public sealed class ScheduleTests
{
    private static Schedule.Hours Voting { get; } = new(new LocalDateTime(2026, 3, 15, 7, 0), "Asia/Almaty");

    [Theory]
    [InlineData("2026-03-15T20:00")]
    [InlineData("2026-03-15T07:01")]
    [InlineData("2026-03-15T07:00", "DIP1010")]
    [InlineData("2026-03-14T20:00", "DIP1010")]
    public void EndIsAfterTheStart(string end, params string[] broken) => Assert.Equal(broken, Broken.By(() => Voting.With(end: Samples.Moment(end))));

    [Theory]
    [InlineData(-43200)]
    [InlineData(18000)]
    [InlineData(50400)]
    [InlineData(-43201, "DIP1012")]
    [InlineData(50401, "DIP1012")]
    public void OffsetIsOnEarth(int seconds, params string[] broken) => Assert.Equal(broken, Broken.By(() => Voting.With(offset: Offset.FromSeconds(seconds))));

    [Theory]
    [InlineData("2026-03-15T20:00")]
    [InlineData(null, "DIP1036")]
    public void EndOffsetBelongsToAnEnd(string? end, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Schedule.Hours(Voting.Start, Voting.Zone, Samples.Moment(end), endOffset: Offset.FromHours(5))));

    [Theory]
    [InlineData(-43200)]
    [InlineData(50400)]
    [InlineData(-43201, "DIP1037")]
    [InlineData(50401, "DIP1037")]
    public void EndOffsetIsOnEarth(int seconds, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Voting.With(end: Samples.Moment("2026-03-15T20:00"), endOffset: Offset.FromSeconds(seconds))));
}
