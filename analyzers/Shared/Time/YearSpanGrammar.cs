using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <summary>How a span of years is written: <c>2026/2030</c>.</summary>
/// <remarks>Source: Extended Date/Time Format, Library of Congress, 2019-02-04, level 0, time interval; ISO 8601-1:2019, 5.5.</remarks>
internal static class YearSpanGrammar
{
    public const int Length = YearLength + 1 + YearLength;

    private const int YearLength = 4;

    private const char Separator = '/';

    public static bool TryRead(ReadOnlySpan<char> text, out int firstYear, out int lastYear)
    {
        (firstYear, lastYear) = (0, 0);
        if (text.Length != Length || PlaceOfOther(text) >= 0) return false;

        (firstYear, lastYear) = (Number(text.Slice(0, YearLength)), Number(text.Slice(YearLength + 1)));
        return YearSpanRules.Hold(firstYear, lastYear);
    }

    public static string Write(int firstYear, int lastYear) => Year(firstYear) + Separator + Year(lastYear);

    /// <summary>The rule that a text breaks, and how; nothing for a span of years.</summary>
    public static YearSpanFault? FaultOf(ReadOnlySpan<char> text)
    {
        if (PlaceOfOther(text) is >= 0 and var place) return new YearSpanFault(YearSpanRules.TextIsASpan, ExplainForm(text, place));

        var separator = text.IndexOf(Separator);
        var first = text.Slice(0, separator);
        var last = text.Slice(separator + 1);
        return FaultOfYear(YearSpanRules.First, first) ?? FaultOfYear(YearSpanRules.Last, last) ?? YearSpanRules.Of(Number(first), Number(last)).FirstOrDefault();
    }

    /// <summary>Where a text ceases to be two years of four digits or more with a slash between them; its length where it ends too early, -1 where it is all that.</summary>
    private static int PlaceOfOther(ReadOnlySpan<char> text)
    {
        var separator = EndOfDigits(text, 0);
        if (separator < YearLength || separator == text.Length || text[separator] != Separator) return separator;

        var end = EndOfDigits(text, separator + 1);
        return end <= separator + YearLength || end < text.Length ? end : -1;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && Ascii.IsDigit(text[end])) end++;
        return end;
    }

    private static YearSpanFault? FaultOfYear(string end, ReadOnlySpan<char> digits) => digits.Length == YearLength && YearSpanRules.IsInTheCalendar(Number(digits))
        ? null
        : new YearSpanFault(YearSpanRules.YearsAreInTheCalendar, YearSpanRules.ExplainYear(end, Quoted.Of(digits)));

    private static string ExplainForm(ReadOnlySpan<char> text, int place)
    {
        var where = place < text.Length ? $" and is not from character {(place + 1).ToString(CultureInfo.InvariantCulture)} on" : text.IsEmpty ? "" : " and ends too early";
        return $"A span of years must be two years of four digits with a slash between them, such as '2026/2030'; it is {Quoted.Of(text)}{where}. {Remedy(text)}";
    }

    private static string Remedy(ReadOnlySpan<char> text) => YearsMeant.By(text) is { } meant ? $"Write '{Write(meant.First, meant.Last)}'." : "Write both years in full, the last one included.";

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + digit - '0';
        return number;
    }
}
