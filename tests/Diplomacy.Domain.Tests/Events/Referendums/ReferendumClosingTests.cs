using NodaTime;

namespace Diplomacy.Domain.Tests.Events.Referendums;

public sealed class ReferendumClosingTests
{
    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    [Fact]
    public void ClosesEverywhereAt_LastStationAbroad_IsItsClosing() => Assert.Equal(
        Instant.FromUtc(2026, 3, 16, 3, 0),
        Chronicle.Almaty.Find<Referendum>("referendum/kazakhstan-2026")!.ClosesEverywhereAt(Zones, LocalTimePolicy.Strict));

    [Fact]
    public void ClosesEverywhereAt_LocalHoursAbroad_AreThoseOfTheirZone()
    {
        var abroad = new VotingPeriod(VotingMethod.Abroad, new Schedule.Hours(Samples.Moment("2026-03-15T07:00")!.Value, "America/Los_Angeles", Samples.Moment("2026-03-15T20:00")), where: "San Francisco");

        Assert.Equal(Instant.FromUtc(2026, 3, 16, 3, 0), Samples.Referendum().With(voting: [abroad]).ClosesEverywhereAt(Zones, LocalTimePolicy.Strict));
    }

    [Fact]
    public void ClosesEverywhereAt_WholeDays_IsNotKnown() =>
        Assert.Null(Samples.Referendum().With(schedule: Samples.Days("2026-03-15/2026-03-15")).ClosesEverywhereAt(Zones, LocalTimePolicy.Strict));
}
