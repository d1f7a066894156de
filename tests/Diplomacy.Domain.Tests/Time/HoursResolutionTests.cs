using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Tests.Time;

public sealed class HoursResolutionTests
{
    private static readonly IDateTimeZoneProvider Today = DateTimeZoneProviders.Tzdb;
    private static readonly string[] Zones = ["Asia/Almaty", "Europe/Berlin", "America/New_York", "Asia/Calcutta", "Pacific/Apia", "UTC"];

    [Theory]
    [InlineData("2024-02-29T22:59", "+06", "2024-02-29T16:59:00Z")]
    [InlineData("2024-02-29T23:30", "+06", "2024-02-29T17:30:00Z")]
    [InlineData("2024-02-29T23:30", "+05", "2024-02-29T18:30:00Z")]
    [InlineData("2024-03-01T00:00", "+05", "2024-02-29T19:00:00Z")]
    [InlineData("2024-03-01T00:00", "+06", "2024-02-29T19:00:00Z", "DIP1030 /offset")]
    [InlineData("2024-02-29T22:59", "+05", "2024-02-29T16:59:00Z", "DIP1030 /offset")]
    [InlineData("2024-03-01T00:00", null, "2024-02-29T19:00:00Z")]
    public void ResolveIn_AlmatyAroundItsChange_ByTodaysData(string start, string? offset, string instant, params string[] found) =>
        AssertResolved(Almaty(start, offset).ResolveIn(Today, LocalTimePolicy.Strict), instant, found);

    [Theory]
    [InlineData("2024-02-29T23:30", "+06", "2024-02-29T17:30:00Z")]
    [InlineData("2024-03-01T00:00", "+06", "2024-02-29T18:00:00Z")]
    [InlineData("2026-03-15T07:00", "+06", "2026-03-15T01:00:00Z")]
    [InlineData("2026-03-15T07:00", "+05", "2026-03-15T01:00:00Z", "DIP1030 /offset")]
    public void ResolveIn_AlmatyAroundItsChange_ByDataFromBefore(string start, string offset, string instant, params string[] found) =>
        AssertResolved(Almaty(start, offset).ResolveIn(ZonesBefore2024a.Provider, LocalTimePolicy.Strict), instant, found);

    [Fact]
    public void ResolveIn_WrittenBeforeTheChange_ReportsTheDriftOnceTheDataKnowIt()
    {
        var written = Almaty("2026-03-15T07:00", "+06", "2026-03-15T20:00", "+06");

        Assert.Empty(written.ResolveIn(ZonesBefore2024a.Provider, LocalTimePolicy.Strict).Findings);
        Assert.Equal(
            [
                new ZoneFinding.OffsetDrift("Asia/Almaty", Today.VersionId, HoursBound.Start, Moment("2026-03-15T07:00"), Offset.FromHours(6), Offset.FromHours(5)),
                new ZoneFinding.OffsetDrift("Asia/Almaty", Today.VersionId, HoursBound.End, Moment("2026-03-15T20:00"), Offset.FromHours(6), Offset.FromHours(5)),
            ],
            written.ResolveIn(Today, LocalTimePolicy.Strict).Findings);
    }

    [Theory]
    [InlineData(AmbiguousTimeChoice.Refuse, null, null)]
    [InlineData(AmbiguousTimeChoice.Refuse, "+04", null)]
    [InlineData(AmbiguousTimeChoice.Earlier, null, "2024-02-29T17:30:00Z")]
    [InlineData(AmbiguousTimeChoice.Later, null, "2024-02-29T18:30:00Z")]
    public void ResolveIn_AmbiguousWithoutItsOffset_IsForThePolicy(AmbiguousTimeChoice choice, string? offset, string? instant)
    {
        var resolution = Almaty("2024-02-29T23:30", offset).ResolveIn(Today, LocalTimePolicy.Strict with { Ambiguous = choice });

        AssertResolved(resolution, instant, "DIP1032 /start");
    }

    [Fact]
    public void ResolveIn_AmbiguousWithAnOffsetOfNeither_DriftsFromTheOneThatIsTaken() =>
        AssertResolved(Almaty("2024-02-29T23:30", "+04").ResolveIn(Today, LocalTimePolicy.Lenient), "2024-02-29T17:30:00Z", "DIP1032 /start", "DIP1030 /offset");

    [Fact]
    public void ResolveIn_AmbiguousEnd_TakesTheOffsetOfTheEnd()
    {
        var late = Almaty("2024-02-29T20:00", "+06", "2024-02-29T23:30", "+05").ResolveIn(Today, LocalTimePolicy.Strict);
        var open = Almaty("2024-02-29T20:00", "+06", "2024-02-29T23:30").ResolveIn(Today, LocalTimePolicy.Strict);

        Assert.Equal(Instant.FromUtc(2024, 2, 29, 18, 30), Assert.IsType<HoursResolution.Resolved>(late).End);
        AssertResolved(open, null, "DIP1032 /end");
    }

    [Theory]
    [InlineData("2026-03-29T01:59", SkippedTimeChoice.Refuse, "2026-03-29T00:59:00Z")]
    [InlineData("2026-03-29T02:00", SkippedTimeChoice.Refuse, null, "DIP1031 /start")]
    [InlineData("2026-03-29T02:59", SkippedTimeChoice.Refuse, null, "DIP1031 /start")]
    [InlineData("2026-03-29T03:00", SkippedTimeChoice.Refuse, "2026-03-29T01:00:00Z")]
    [InlineData("2026-03-29T02:30", SkippedTimeChoice.ShiftForward, "2026-03-29T01:30:00Z", "DIP1031 /start")]
    [InlineData("2026-03-29T02:30", SkippedTimeChoice.FirstAfter, "2026-03-29T01:00:00Z", "DIP1031 /start")]
    public void ResolveIn_SkippedInBerlin_IsForThePolicy(string start, SkippedTimeChoice choice, string? instant, params string[] found) =>
        AssertResolved(In("Europe/Berlin", start).ResolveIn(Today, LocalTimePolicy.Strict with { Skipped = choice }), instant, found);

    [Fact]
    public void ResolveIn_DataWithoutTheZone_IsRefused() =>
        AssertResolved(In("Europe/Berlin", "2026-03-29T01:59").ResolveIn(ZonesBefore2024a.Provider, LocalTimePolicy.Lenient), null, "DIP1033 /zone");

    [Theory]
    [InlineData("2024-02-29T23:10", "+06", "2024-02-29T23:30", "+06", "2024-02-29T17:10:00Z")]
    [InlineData("2024-02-29T23:10", "+05", "2024-02-29T23:30", "+06", null, "DIP1034 /end")]
    public void ResolveIn_EndBeforeTheClocksAreChanged_MustBeTheLaterInstant(
        string start, string offset, string end, string endOffset, string? instant, params string[] found) =>
        AssertResolved(Almaty(start, offset, end, endOffset).ResolveIn(Today, LocalTimePolicy.Strict), instant, found);

    [Theory]
    [InlineData("America/New_York", "9999-12-31T18:59", true)]
    [InlineData("America/New_York", "9999-12-31T19:00", false)]
    [InlineData("UTC", "9999-12-31T23:59", true)]
    [InlineData("UTC", "-9998-01-01T00:00", true)]
    [InlineData("Asia/Tokyo", "-9998-01-01T09:19", true)]
    [InlineData("Asia/Tokyo", "-9998-01-01T09:18", false)]
    public void ResolveIn_RimOfTheCalendar_IsAnInstantOrRefused(string zone, string start, bool isInstant)
    {
        var resolution = In(zone, start).ResolveIn(Today, LocalTimePolicy.Strict);

        Assert.Equal(isInstant ? [] : ["DIP1035 /start"], Briefly(resolution));
        Assert.Equal(isInstant, resolution is HoursResolution.Resolved);
    }

    [Property(MaxTest = 2000)]
    public bool ResolveIn_NeitherSkippedNorAmbiguous_LeadsBackToTheLocalTime(byte place, byte change, int minutes)
    {
        var hours = Near(place, change, minutes, null);
        var zone = Today[hours.Zone.Value];
        return zone.MapLocal(hours.Start).Count != 1
            || (hours.ResolveIn(Today, LocalTimePolicy.Strict) is HoursResolution.Resolved { Findings.IsEmpty: true, Start: var start } && start.InZone(zone).LocalDateTime == hours.Start);
    }

    [Property(MaxTest = 2000)]
    public bool ResolveIn_AnyOffset_DriftsExactlyWhereItDiffers(byte place, byte change, int minutes, sbyte offset)
    {
        var written = Offset.FromHours(offset % 13);
        var hours = Near(place, change, minutes, written);
        var zone = Today[hours.Zone.Value];
        return hours.ResolveIn(Today, LocalTimePolicy.Lenient) is HoursResolution.Resolved resolved
            && (zone.MapLocal(hours.Start).Count == 0 || resolved.Findings.Any(finding => finding is ZoneFinding.OffsetDrift) == (zone.GetUtcOffset(resolved.Start) != written));
    }

    /// <summary>Hours that start near to a change of a zone's clocks, where it has changes.</summary>
    private static Schedule.Hours Near(byte place, byte change, int minutes, Offset? offset)
    {
        var id = Zones[place % Zones.Length];
        var intervals = Today[id].GetZoneIntervals(Instant.FromUtc(2005, 1, 1, 0, 0), Instant.FromUtc(2030, 1, 1, 0, 0)).ToArray();
        var interval = intervals[change % intervals.Length];
        return new Schedule.Hours((interval.HasStart ? interval.IsoLocalStart : new LocalDateTime(2024, 1, 1, 0, 0)).PlusMinutes(minutes), id, offset: offset);
    }

    private static Schedule.Hours Almaty(string start, string? offset, string? end = null, string? endOffset = null) =>
        new(Moment(start), "Asia/Almaty", Samples.Moment(end), AtOffset(offset), AtOffset(endOffset));

    private static Schedule.Hours In(string zone, string start) => new(Moment(start), zone);

    private static LocalDateTime Moment(string text) => Samples.Moment(text)!.Value;

    private static Offset? AtOffset(string? text) => text is null ? null : OffsetPattern.GeneralInvariant.Parse(text).Value;

    private static void AssertResolved(HoursResolution resolution, string? instant, params string[] found)
    {
        Assert.Equal(found, Briefly(resolution));
        if (instant is null) Assert.IsType<HoursResolution.Refused>(resolution);
        else Assert.Equal(InstantPattern.General.Parse(instant).Value, Assert.IsType<HoursResolution.Resolved>(resolution).Start);
    }

    private static IEnumerable<string> Briefly(HoursResolution resolution) =>
        resolution.Findings.Select(finding => finding.ToViolation("")).Select(violation => $"{violation.Id} {violation.Pointer}");
}
