using Diplomacy.Domain.Time;
using NodaTime;

namespace Diplomacy.Domain.Serialization;

/// <summary>Dates with a time, instants and intervals of days as ISO 8601 text.</summary>
/// <remarks>Source: ISO 8601-1:2019, 5.4.2.1 (date and time, extended format) and 5.5.2.1 (interval by start and end).</remarks>
static class IsoMoment
{
    public const int MaxLength = IsoDate.MaxLength + 1 + IsoTime.MaxLength + 1;
    public const int MaxIntervalLength = (2 * IsoDate.MaxLength) + 1;

    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDateTime moment)
    {
        moment = default;
        var at = PlaceOf((byte)'T', text);
        if (at < 0 || !IsoDate.TryParse(text[..at], out var date) || !IsoTime.TryParse(text[(at + 1)..], out var time)) return false;
        moment = date + time;
        return true;
    }

    /// <summary>Reads an instant, in UTC: <c>2026-03-15T02:00:00Z</c>.</summary>
    public static bool TryParseInstant(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        if (text is not [.. var local, (byte)'Z'] || !TryParse(local, out var moment)) return false;
        instant = moment.InUtc().ToInstant();
        return true;
    }

    /// <summary>Reads two dates with a solidus between them, in either order.</summary>
    public static bool TryParseDates(ReadOnlySpan<byte> text, out (LocalDate First, LocalDate Last) dates)
    {
        dates = default;
        var at = PlaceOf((byte)'/', text);
        return at >= 0 && IsoDate.TryParse(text[..at], out dates.First) && IsoDate.TryParse(text[(at + 1)..], out dates.Last);
    }

    /// <summary>The place of what stands after the first date: mostly that after ten characters.</summary>
    static int PlaceOf(byte mark, ReadOnlySpan<byte> text) => text.Length > PlainDates.DateLength && text[PlainDates.DateLength] == mark ? PlainDates.DateLength : text.IndexOf(mark);

    public static int Format(LocalDateTime moment, Span<byte> text)
    {
        var length = IsoDate.Format(moment.Date, text);
        text[length] = (byte)'T';
        return length + 1 + IsoTime.Format(moment.TimeOfDay, text[(length + 1)..]);
    }

    public static int Format(Instant instant, Span<byte> text)
    {
        var length = Format(instant.InUtc().LocalDateTime, text);
        text[length] = (byte)'Z';
        return length + 1;
    }

    public static int Format(DateInterval dates, Span<byte> text)
    {
        var length = IsoDate.Format(dates.Start, text);
        text[length] = (byte)'/';
        return length + 1 + IsoDate.Format(dates.End, text[(length + 1)..]);
    }
}
