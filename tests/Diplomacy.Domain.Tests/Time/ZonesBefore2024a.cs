using NodaTime;
using NodaTime.TimeZones;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>Zone data as they were before release 2024a told of Kazakhstan's change of 2024-03-01: today's history of Almaty until then, and +06 ever after.</summary>
internal sealed class ZonesBefore2024a : IDateTimeZoneSource
{
    /// <summary>Midnight in Almaty at the end of 2024-02-29, by the clocks of that day.</summary>
    private static readonly Instant Change = Instant.FromUtc(2024, 2, 29, 18, 0);

    /// <summary>The data. They know Almaty and UTC, and none else.</summary>
    public static IDateTimeZoneProvider Provider { get; } = new DateTimeZoneCache(new ZonesBefore2024a());

    public string VersionId => "2023d";

    public IEnumerable<string> GetIds() => ["Asia/Almaty", "UTC"];

    public DateTimeZone ForId(string id) => id == "UTC" ? DateTimeZone.Utc : new Unchanged(DateTimeZoneProviders.Tzdb[id]);

    public string? GetSystemDefaultId() => null;

    private sealed class Unchanged(DateTimeZone today) : DateTimeZone(today.Id, isFixed: false, today.MinOffset, today.MaxOffset)
    {
        public override ZoneInterval GetZoneInterval(Instant instant)
        {
            var interval = today.GetZoneInterval(Instant.Min(instant, Change - Duration.Epsilon));
            return interval is { HasEnd: true, End: var end } && end == Change
                ? new ZoneInterval(interval.Name, interval.HasStart ? interval.Start : null, null, interval.WallOffset, interval.Savings)
                : interval;
        }
    }
}
