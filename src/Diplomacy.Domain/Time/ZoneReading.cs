using NodaTime;
using NodaTime.TimeZones;

namespace Diplomacy.Domain;

/// <summary>Reads local times by the data of one zone, and notes what is to be said of them.</summary>
/// <param name="zone">The data.</param>
/// <param name="id">The zone's id.</param>
/// <param name="version">The version of the data.</param>
/// <param name="policy">What to do with a local time that the zone skips or has twice.</param>
internal sealed class ZoneReading(DateTimeZone zone, TimeZoneId id, string version, LocalTimePolicy policy)
{
    private static readonly LocalDateTime FirstInUtc = Instant.MinValue.InUtc().LocalDateTime;
    private static readonly LocalDateTime LastInUtc = Instant.MaxValue.InUtc().LocalDateTime;

    private readonly List<ZoneFinding> _findings = [];

    public HoursResolution Resolve(Schedule.Hours hours)
    {
        var start = Read(HoursBound.Start, hours.Start, hours.Offset);
        var end = hours.End is { } time ? Read(HoursBound.End, time, hours.EndOffset) : null;
        if (end <= start) _findings.Add(new ZoneFinding.ReversedInstants(id, version, start!.Value, end!.Value));
        return start is { } instant && end is null == hours.End is null && !(end <= start)
            ? new HoursResolution.Resolved(instant, [.. _findings], end)
            : new HoursResolution.Refused([.. _findings]);
    }

    private Instant? Read(HoursBound bound, LocalDateTime time, Offset? written)
    {
        var mapping = zone.MapLocal(time);
        return mapping.Count switch
        {
            0 => ReadSkipped(bound, mapping),
            1 => AtOffset(bound, time, mapping.EarlyInterval.WallOffset, written),
            _ => ReadAmbiguous(bound, mapping, written),
        };
    }

    private Instant? ReadSkipped(HoursBound bound, ZoneLocalMapping mapping)
    {
        _findings.Add(new ZoneFinding.SkippedTime(id, version, bound, mapping.LocalDateTime, mapping.EarlyInterval.IsoLocalEnd, mapping.LateInterval.IsoLocalStart));
        return policy.Skipped switch
        {
            SkippedTimeChoice.ShiftForward => mapping.LocalDateTime.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(),
            SkippedTimeChoice.FirstAfter => mapping.LateInterval.Start,
            _ => null,
        };
    }

    private Instant? ReadAmbiguous(HoursBound bound, ZoneLocalMapping mapping, Offset? written)
    {
        var (earlier, later) = (mapping.EarlyInterval.WallOffset, mapping.LateInterval.WallOffset);
        if (written == earlier || written == later) return AtOffset(bound, mapping.LocalDateTime, written.GetValueOrDefault(), written);

        _findings.Add(new ZoneFinding.AmbiguousTime(id, version, bound, mapping.LocalDateTime, earlier, later));
        return policy.Ambiguous switch
        {
            AmbiguousTimeChoice.Earlier => AtOffset(bound, mapping.LocalDateTime, earlier, written),
            AmbiguousTimeChoice.Later => AtOffset(bound, mapping.LocalDateTime, later, written),
            _ => null,
        };
    }

    private Instant? AtOffset(HoursBound bound, LocalDateTime time, Offset current, Offset? written)
    {
        if (written is { } offset && offset != current) _findings.Add(new ZoneFinding.OffsetDrift(id, version, bound, time, offset, current));
        if (IsInstant(time, current)) return time.WithOffset(current).ToInstant();

        _findings.Add(new ZoneFinding.NoInstant(id, version, bound, time));
        return null;
    }

    /// <summary>Whether the local time at an offset lies within the instants; a local time may be hours before the first or after the last.</summary>
    private static bool IsInstant(LocalDateTime time, Offset offset) =>
        offset.Seconds > 0 ? time >= FirstInUtc.PlusSeconds(offset.Seconds) : time <= LastInUtc.PlusSeconds(offset.Seconds);
}
