using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Whole calendar years, first and last both included: <c>2026/2030</c> is five years, <c>2026/2026</c> is one.</summary>
/// <remarks>
/// Years are those of the ISO calendar, from 1 to 9999 (DIP1062); the last is not before the first (DIP1061). A text has both years in four digits with a slash between them (DIP1060):
/// in <c>2023-27</c> or <c>2023/27</c> the short year is not guessed.
/// <para>Source: Extended Date/Time Format, Library of Congress, 2019-02-04, level 0, time interval.</para>
/// </remarks>
public sealed record YearSpan : ISpanParsable<YearSpan>, IUtf8SpanParsable<YearSpan>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Takes the years from a first to a last one.</summary>
    /// <param name="firstYear">The first year, from 1 to 9999.</param>
    /// <param name="lastYearInclusive">The last year, included: the first or a later one, up to 9999.</param>
    /// <exception cref="InvariantException">DIP1061: the last year is before the first. DIP1062: a year is not from 1 to 9999.</exception>
    public YearSpan(int firstYear, int lastYearInclusive)
    {
        if (!YearSpanRules.Hold(firstYear, lastYearInclusive)) throw Refused(firstYear, lastYearInclusive);

        (FirstYear, LastYearInclusive) = (firstYear, lastYearInclusive);
    }

    /// <summary>The first year, from 1 to 9999.</summary>
    public int FirstYear { get; }

    /// <summary>The last year, included, from 1 to 9999.</summary>
    public int LastYearInclusive { get; }

    /// <summary>How many years they are, at least 1.</summary>
    public int Years => LastYearInclusive - FirstYear + 1;

    /// <summary>Takes a text as a span of years, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">Both years: <c>2026/2030</c>.</param>
    /// <exception cref="FormatException">DIP1060, DIP1061 or DIP1062: the text is no span of years.</exception>
    public static implicit operator YearSpan(string text) => Parse(text);

    /// <summary>The years of an interval of days that begins on a 1 January and ends on a 31 December of the ISO calendar.</summary>
    /// <param name="days">The days, first and last included.</param>
    /// <exception cref="InvariantException">DIP1063: the days are not those of whole years. DIP1062: a year is not from 1 to 9999.</exception>
    public static YearSpan FromDateInterval(DateInterval days)
    {
        var (first, last) = Ends(days);
        return AreWholeYears(first, last) ? new(first.Year, last.Year) : throw Refused($"{MessageText.Of(first)}/{MessageText.Of(last)}");
    }

    /// <summary>The years of an interval of days, if it is of whole years.</summary>
    /// <param name="days">The days, first and last included.</param>
    /// <param name="span">The years; <see langword="null"/> where the days are not those of whole years from 1 to 9999.</param>
    /// <returns>Whether the days are those of whole years.</returns>
    public static bool TryFromDateInterval(DateInterval days, [NotNullWhen(true)] out YearSpan? span)
    {
        var (first, last) = Ends(days);
        span = AreWholeYears(first, last) && YearSpanRules.Hold(first.Year, last.Year) ? new(first.Year, last.Year) : null;
        return span is not null;
    }

    /// <summary>Takes a text as a span of years.</summary>
    /// <param name="text">Both years: <c>2026/2030</c>.</param>
    /// <exception cref="FormatException">DIP1060, DIP1061 or DIP1062: the text is no span of years.</exception>
    public static YearSpan Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a span of years.</summary>
    /// <param name="text">Both years: <c>2026/2030</c>.</param>
    /// <param name="span">The span; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is a span of years.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out YearSpan? span) => TryParse(text.AsSpan(), null, out span);

    /// <inheritdoc cref="Parse(string)"/>
    public static YearSpan Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out YearSpan?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out YearSpan result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static YearSpan Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var span) ? span : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out YearSpan?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out YearSpan result)
    {
        result = YearSpanGrammar.TryRead(s, out var firstYear, out var lastYear) ? new(firstYear, lastYear) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static YearSpan Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var span) ? span : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out YearSpan?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out YearSpan result)
    {
        Span<char> characters = stackalloc char[YearSpanGrammar.Length];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>Whether a year is one of them.</summary>
    /// <param name="year">The year.</param>
    public bool Contains(int year) => FirstYear <= year && year <= LastYearInclusive;

    /// <summary>Whether a day is in one of them, in the ISO calendar.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => Contains(day.WithCalendar(CalendarSystem.Iso).Year);

    /// <summary>Whether every year of another span is one of them.</summary>
    /// <param name="inner">The other span.</param>
    public bool Contains(YearSpan inner) => FirstYear <= inner.FirstYear && inner.LastYearInclusive <= LastYearInclusive;

    /// <summary>Whether a year of another span is one of them.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(YearSpan other) => FirstYear <= other.LastYearInclusive && other.FirstYear <= LastYearInclusive;

    /// <summary>Whether another span starts in the very next year.</summary>
    /// <param name="next">The other span.</param>
    public bool IsFollowedBy(YearSpan next) => next.FirstYear == LastYearInclusive + 1;

    /// <summary>Their days: from 1 January of the first year to 31 December of the last, both included.</summary>
    public DateInterval ToDateInterval() => new(new LocalDate(FirstYear, 1, 1), new LocalDate(LastYearInclusive, 12, 31));

    /// <summary>Both years in four digits: <c>2026/2030</c>.</summary>
    public override string ToString() => YearSpanGrammar.Write(FirstYear, LastYearInclusive);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => destination.TryWrite(CultureInfo.InvariantCulture, $"{FirstYear:D4}/{LastYearInclusive:D4}", out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{FirstYear:D4}/{LastYearInclusive:D4}", out bytesWritten);

    private static (LocalDate First, LocalDate Last) Ends(DateInterval days) => (days.Start.WithCalendar(CalendarSystem.Iso), days.End.WithCalendar(CalendarSystem.Iso));

    private static bool AreWholeYears(LocalDate first, LocalDate last) => first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 };

    private static InvariantException Refused(int firstYear, int lastYear) =>
        new([.. YearSpanRules.Of(firstYear, lastYear).Select(static fault => new Violation(fault.Rule, InvariantSeverity.Error, fault.Message, ""))]);

    private static InvariantException Refused(string days) =>
        new([new Violation(YearSpanRules.DaysAreWholeYears, InvariantSeverity.Error, YearSpanRules.ExplainWholeYears(days), "")]);

    private static FormatException Malformed(ReadOnlySpan<char> text)
    {
        var fault = YearSpanGrammar.FaultOf(text)!;
        return new($"{fault.Rule}: {fault.Message}");
    }
}
