using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <summary>Forms that people write and that are no EDTF, where beyond doubt it can be told what was meant.</summary>
internal static class EdtfRepairs
{
    private const string Midnight24 = "T24:00:00";

    /// <summary>No text that is longer is repaired.</summary>
    public const int LongestText = 1024;

    /// <summary>In the order in which they are tried. Each changes nothing that it is not about.</summary>
    private static readonly (string Name, Func<string, string> Apply)[] All =
    [
        ("blanks were taken out", WithoutBlanks),
        ("dashes became hyphens", WithHyphens),
        ("'Y' was put before a year of more than four digits", WithLetterBeforeLongYear),
        ("the plus sign before a year was taken out", WithoutPlus),
        ("'unknown' and 'open' became the ends of 2019", WithEndsOf2019),
        ("small letters became great ones", WithGreatLetters),
        ("'u' became 'X'", WithUnspecifiedDigits),
        ("'p' became 'S'", WithSignificantDigits),
        ("two qualifiers became '%'", WithOneQualifier),
        ("slashes inside a date became hyphens", WithHyphensForSlashes),
        ("hyphens were put into a date", WithHyphensPutIn),
        ("a zero was put before a month or a day of one digit", WithTwoDigits),
        ("'Y' was taken away before a year of four digits", WithoutLetterBeforeShortYear),
        ("a colon was put into the shift from UTC", WithColonInShift),
        ("24:00:00 became the start of the next day", WithNextMidnight),
        ("the ends were exchanged", WithEndsExchanged),
    ];

    /// <summary>The text as it was meant; nothing where that is not clear.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="repairs">What was done, each with the text after it.</param>
    public static string? Repair(string text, out List<(string Name, string Result)> repairs)
    {
        repairs = [];
        if (text.Length > LongestText) return EdtfGrammar.TryRead(text.AsSpan(), out _) ? text : null;

        foreach (var (name, apply) in All)
        {
            if (EdtfGrammar.TryRead(text.AsSpan(), out _)) break;

            var repaired = apply(text);
            if (repaired == text) continue;

            text = repaired;
            repairs.Add((name, text));
        }

        return EdtfGrammar.TryRead(text.AsSpan(), out _) ? text : null;
    }

    /// <summary>A blank between two digits may stand for anything.</summary>
    private static string WithoutBlanks(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var place = 1; place < parts.Length; place++)
        {
            if (Ascii.IsDigit(parts[place - 1][parts[place - 1].Length - 1]) && Ascii.IsDigit(parts[place][0])) return text;
        }

        return string.Concat(parts);
    }

    /// <summary>Between two years an en dash stands for an interval, elsewhere a dash or a minus sign for a hyphen.</summary>
    private static string WithHyphens(string text)
    {
        var isSpanOfYears = text.Length == 9 && text[4] is '\u2013' or '\u2014' && Ascii.AreDigits(text.AsSpan(0, 4)) && Ascii.AreDigits(text.AsSpan(5));
        return isSpanOfYears
            ? $"{text.Substring(0, 4)}/{text.Substring(5)}"
            : new string([.. text.Select(static character => character is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' ? '-' : character)]);
    }

    private static string WithoutPlus(string text) => text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;

    private static string WithEndsOf2019(string text)
    {
        var ends = text.Split('/');
        return ends.Length == 2 ? $"{EndOf2019(ends[0])}/{EndOf2019(ends[1])}" : text;
    }

    private static string EndOf2019(string end) => end.ToUpperInvariant() switch
    {
        "UNKNOWN" => "",
        "OPEN" => "..",
        _ => end,
    };

    private static string WithGreatLetters(string text) => new([.. text.Select(static character => character is 'x' or 'y' or 't' or 'z' or 'e' or 's' ? Ascii.ToUpper(character) : character)]);

    private static string WithUnspecifiedDigits(string text) => text.Replace('u', 'X').Replace('U', 'X');

    private static string WithSignificantDigits(string text) => text.StartsWith("Y", StringComparison.Ordinal) ? text.Replace('p', 'S').Replace('P', 'S') : text;

    private static string WithOneQualifier(string text) => text.Replace("?~", "%").Replace("~?", "%").Replace("??", "?").Replace("~~", "~").Replace("%%", "%");

    private static string WithHyphensForSlashes(string text)
    {
        var parts = text.Split('/');
        return parts is [{ Length: 4 }, { Length: 1 or 2 }, { Length: 1 or 2 }] ? string.Join("-", parts) : text;
    }

    private static string WithHyphensPutIn(string text) =>
        text.Length == 8 && Ascii.AreDigits(text.AsSpan()) ? $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}" : text;

    private static string WithTwoDigits(string text) => string.Join("/", text.Split('/').Select(static date => date.Split('-') switch
    {
        [{ Length: 4 } year, var month] => $"{year}-{TwoDigits(month)}",
        [{ Length: 4 } year, var month, var day] => $"{year}-{TwoDigits(month)}-{TwoDigits(day)}",
        _ => date,
    }));

    private static string TwoDigits(string number) => number.Length == 1 && Ascii.IsDigit(number[0]) ? $"0{number}" : number;

    /// <summary>Without its sign a number may be anything: a month without hyphens, a footnote's number before a year.</summary>
    private static string WithLetterBeforeLongYear(string text)
    {
        if (text.Length <= 5 || text[0] is not ('+' or '-') || text[1] is '0' || !Ascii.AreDigits(text.AsSpan(1))) return text;

        return text[0] is '+' ? $"Y{text.Substring(1)}" : $"Y{text}";
    }

    private static string WithoutLetterBeforeShortYear(string text)
    {
        var digits = text.AsSpan(Math.Min(text.Length, text.StartsWith("Y-", StringComparison.Ordinal) ? 2 : 1));
        return text.StartsWith("Y", StringComparison.Ordinal) && digits.Length == 4 && Ascii.AreDigits(digits) ? text.Substring(1) : text;
    }

    private static string WithColonInShift(string text) =>
        text.Length > 5 && text[text.Length - 5] is '+' or '-' && text.Contains('T') && Ascii.AreDigits(text.AsSpan(text.Length - 4)) ? text.Insert(text.Length - 2, ":") : text;

    private static string WithNextMidnight(string text)
    {
        var place = text.IndexOf(Midnight24, StringComparison.Ordinal);
        var isDay = place > 0 && EdtfGrammar.TryRead(text.AsSpan(0, place), out var read) && read is { HasOtherSpellings: false, Date: { Precision: DatePrecision.Day, IsSpecified: true, IsNegative: false } };
        return isDay && NextDay(text.Substring(0, place)) is { } next ? $"{next}T00:00:00{text.Substring(place + Midnight24.Length)}" : text;
    }

    private static string? NextDay(string day)
    {
        var (year, month, number) = (Number(day, 0, 4), Number(day, 5, 2), Number(day, 8, 2) + 1);
        if (number > CalendarDay.DaysInMonth(year, month)) (month, number) = (month + 1, 1);
        if (month > 12) (year, month) = (year + 1, 1);
        return year > 9999 ? null : EdtfWriter.ToText(new EdtfSyntax { Date = DateShape.Of(year, month, number) });
    }

    private static int Number(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string WithEndsExchanged(string text) =>
        text.Split('/') is [{ Length: > 0 } first, { Length: > 0 } last] ? $"{last}/{first}" : text;
}
