using Diplomacy.Domain.Serialization;
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
    [InlineData("2026-02-11/2026-03-14")]
    [InlineData("?2004-06-~11")]
    [InlineData("2004?-06")]
    [InlineData("2016-05-02T16:54:59+00:00")]
    [InlineData("[1667,1668,1670..1672]")]
    public void Approximate_AnyEdtf_IsWrittenAsItWasRead(string when)
    {
        var json = $$"""{"kind":"approximate","when":"{{when}}"}""";

        var schedule = DiplomacyJson.Parse<Schedule>(json);

        Assert.Equal(new Schedule.Approximate(when), schedule);
        Assert.Equal(json, DiplomacyJson.WriteString(schedule));
    }

    [Theory]
    [InlineData("2026-02-30", "DIP1021")]
    [InlineData("2026-2X", "DIP1022")]
    [InlineData("2030/2026", "DIP1023")]
    [InlineData("in spring", "DIP1020")]
    public void Approximate_NoEdtf_IsRefusedWhereItStands(string when, string id)
    {
        Assert.False(DiplomacyJson.TryParse<Schedule>($$"""{"kind":"approximate","when":"{{when}}"}""", out _, out var violations));
        var violation = Assert.Single(violations);
        Assert.Equal((id, "/when"), (violation.Id, violation.Pointer));
        Assert.Contains($"'{when}'", violation.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2004-02-15/2004-02", "DIP1025")]
    [InlineData("2004-02-01/2004-02")]
    public void Approximate_EndThatBeginsEarlier_IsAnAdvisory(string when, params string[] ids) =>
        Assert.Equal(ids, new Schedule.Approximate(when).Advisories().Select(advisory => advisory.Id));

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
