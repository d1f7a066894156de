using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    delegate bool IsoParse<T>(ReadOnlySpan<byte> text, out T value);

    /// <summary>Reads a date: <c>2026-04-22</c>.</summary>
    public LocalDate ReadLocalDate() => ReadIso<LocalDate>(IsoDate.TryParse, "a date of the calendar like 2026-04-22");

    /// <summary>Reads a month: <c>2026-04</c>.</summary>
    public YearMonth ReadYearMonth() => ReadIso<YearMonth>(IsoDate.TryParseMonth, "a month like 2026-04");

    /// <summary>Reads a time of day: <c>07:00</c>, with seconds and up to nine decimals where they are given.</summary>
    public LocalTime ReadLocalTime() => ReadIso<LocalTime>(IsoTime.TryParse, "a time of day like 07:00:00");

    /// <summary>Reads a date with a time: <c>2026-03-15T07:00:00</c>.</summary>
    public LocalDateTime ReadLocalDateTime() => ReadIso<LocalDateTime>(IsoMoment.TryParse, "a date with a time like 2026-03-15T07:00:00");

    /// <summary>Reads a shift from UTC: <c>+05:00</c>, <c>+05</c> or <c>Z</c>.</summary>
    public Offset ReadOffset() => ReadIso<Offset>(IsoTime.TryParseShift, "a shift from UTC like +05:00");

    /// <summary>Reads an instant in UTC: <c>2026-03-15T02:00:00Z</c>.</summary>
    public Instant ReadInstant() => ReadIso<Instant>(IsoMoment.TryParseInstant, "an instant in UTC like 2026-03-15T02:00:00Z");

    /// <summary>Reads an interval of days, first and last included: <c>2026-04-22/2026-04-24</c>.</summary>
    /// <returns>The interval; <see langword="null"/> where the text is none, or ends before it starts.</returns>
    public DateInterval? ReadDateInterval()
    {
        if (!TryPeekText(out var text) || !IsoMoment.TryParseDates(text, out var dates) || dates.First > dates.Last) return ReadOtherDateInterval();
        PassText(text);
        return new DateInterval(dates.First, dates.Last);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    DateInterval? ReadOtherDateInterval()
    {
        var mark = Mark();
        var (first, last) = ReadOtherIso<(LocalDate First, LocalDate Last)>(IsoMoment.TryParseDates, "an interval of dates of the calendar like 2026-04-22/2026-04-24");
        if (HasFailedSince(mark)) return null;
        if (first <= last) return new DateInterval(first, last);
        Report(WireRule.IntervalOrder, $"an interval must not end before it starts; it is '{JsonText.Lenient(_json)}'. Exchange its dates.");
        return null;
    }

    T ReadIso<T>(IsoParse<T> parse, string expected)
        where T : struct
    {
        if (!TryPeekText(out var text) || !parse(text, out var value)) return ReadOtherIso(parse, expected);
        PassText(text);
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    T ReadOtherIso<T>(IsoParse<T> parse, string expected)
        where T : struct
    {
        if (!Expect(JsonTokenType.String, expected)) return default;
        if (_json.ValueIsEscaped ? TryParseEscaped(parse, out var value) : parse(_json.ValueSpan, out value)) return value;
        Report(WireRule.IsoText, $"the text must be {expected}; it is '{JsonText.Lenient(_json)}'.");
        return default;
    }

    readonly bool TryParseEscaped<T>(IsoParse<T> parse, out T value)
        where T : struct
    {
        value = default;
        Span<byte> buffer = stackalloc byte[Short];
        return _json.ValueSpan.Length <= Short && JsonText.TryUnescape(_json, buffer, out var length) && parse(buffer[..length], out value);
    }
}
