using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <summary>The years that somebody means beyond doubt who writes them in another form: <c>2026–2030</c>, <c>2023/27</c>, <c>2026</c>.</summary>
internal static class YearsMeant
{
    private const int YearLength = 4;

    private const int ShortLength = 2;

    private const int YearsInACentury = 100;

    private const int LastMonth = 12;

    /// <summary>The slash, the hyphens, the dashes and the minus sign.</summary>
    private const string Separators = "/-\u2010\u2011\u2012\u2013\u2014\u2212";

    public static (int First, int Last)? By(ReadOnlySpan<char> text)
    {
        var written = text.Trim();
        if (written.Length < YearLength || Number(written.Slice(0, YearLength)) is not { } first) return null;

        var last = LastYear(first, written.Slice(YearLength).Trim());
        return last is { } year && YearSpanRules.Hold(first, year) ? (first, year) : null;
    }

    /// <summary>The last year, from what is written behind the first: nothing, or a separator and a year. A short year is of the same century.</summary>
    private static int? LastYear(int first, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return first;
        if (Separators.IndexOf(rest[0]) < 0) return null;

        var end = rest.Slice(1).Trim();
        return end.Length switch
        {
            YearLength => Number(end),
            ShortLength when Number(end) is { } year && !(rest[0] == '-' && IsMonth(year)) => first - (first % YearsInACentury) + year,
            _ => null,
        };
    }

    /// <summary>Whether a number is a month's: <c>2001-05</c> is May 2001.</summary>
    private static bool IsMonth(int number) => number is >= 1 and <= LastMonth;

    private static int? Number(ReadOnlySpan<char> digits) => Ascii.AreDigits(digits) ? int.Parse(digits.ToString(), System.Globalization.CultureInfo.InvariantCulture) : null;
}
