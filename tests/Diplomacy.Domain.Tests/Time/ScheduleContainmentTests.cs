namespace Diplomacy.Domain.Tests.Time;

/// <summary>What may lie within what, before it and after it.</summary>
public sealed class ScheduleContainmentTests
{
    private static readonly Schedule Open = Samples.Hours("2026-03-02T10:00", null);
    private static readonly Schedule Day = Samples.Days("2026-03-02/2026-03-02");

    [Theory]
    [InlineData("2026-03-02T10:00", "2026-03-02T12:00", "2026-03-02T10:00", "2026-03-02T12:00", true)]
    [InlineData("2026-03-02T10:00", "2026-03-02T12:00", "2026-03-02T09:59", "2026-03-02T12:00", false)]
    [InlineData("2026-03-02T10:00", "2026-03-02T12:00", "2026-03-02T10:00", "2026-03-02T12:01", false)]
    public void MayContain_HoursOfOneZone_AreComparedAsHours(string start, string end, string innerStart, string innerEnd, bool may) =>
        Assert.Equal(may, Samples.Hours(start, end).MayContain(Samples.Hours(innerStart, innerEnd)));

    [Fact]
    public void MayContain_EndNotKnown_ExcludesNothingLater()
    {
        Assert.True(Open.MayContain(Samples.Days("2026-03-03/2026-03-03")));
        Assert.False(Open.MayContain(Samples.Days("2026-03-01/2026-03-01")));
    }

    [Fact]
    public void MayContain_HoursOfTwoZones_AreADayApartAtMost()
    {
        var almaty = new Schedule.Hours(Samples.Moment("2026-03-02T02:00")!.Value, "Asia/Almaty", Samples.Moment("2026-03-02T06:00"));
        var utc = new Schedule.Hours(Samples.Moment("2026-03-01T22:00")!.Value, "UTC", Samples.Moment("2026-03-01T23:00"));

        Assert.True(almaty.MayContain(utc));
        Assert.False(almaty.MayContain(new Schedule.Hours(Samples.Moment("2026-02-28T22:00")!.Value, "UTC", Samples.Moment("2026-02-28T23:00"))));
    }

    [Theory]
    [InlineData("2026-03", true)]
    [InlineData("2026-05", false)]
    [InlineData("2026-01/2026-12", true)]
    public void MayContain_TimeKnownInPart_IsWithinWhereItMayBe(string inner, bool may) => Assert.Equal(may, Day.MayContain(new Schedule.Approximate(inner)));

    [Theory]
    [InlineData("2026-03-02T09:59", true)]
    [InlineData("2026-03-02T10:00", false)]
    public void MayBeginBefore_HoursOfOneZone_AreComparedAsHours(string start, bool may) => Assert.Equal(may, Samples.Hours(start, null).MayBeginBefore(Open));

    [Fact]
    public void MayBeginBefore_OnOneDay_DependsOnWhatIsKnown()
    {
        Assert.True(Open.MayBeginBefore(Day));
        Assert.False(Day.MayBeginBefore(Day));
        Assert.False(Samples.Days("2026-03-04/2026-03-04").MayBeginBefore(Open));
    }

    [Theory]
    [InlineData("2026-03-02T12:01", true)]
    [InlineData("2026-03-02T12:00", false)]
    public void MayEndAfter_HoursOfOneZone_AreComparedAsHours(string end, bool may) =>
        Assert.Equal(may, Samples.Hours("2026-03-02T11:00", end).MayEndAfter(Samples.Hours("2026-03-02T10:00", "2026-03-02T12:00")));

    [Fact]
    public void MayEndAfter_OnOneDay_DependsOnWhatIsKnown()
    {
        Assert.True(Open.MayEndAfter(Day));
        Assert.False(Day.MayEndAfter(Day));
        Assert.False(Samples.Days("2026-02-27/2026-02-27").MayEndAfter(Open));
    }
}
