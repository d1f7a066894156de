using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>The fraction that somebody means beyond doubt who writes it in another form: <c>50 %</c>, <c>0,6</c>, <c>2 / 3</c>.</summary>
internal static class FractionMeant
{
    private const int Percent = 100;

    /// <summary>The length of <c>100.00</c>.</summary>
    private const int LongestDecimal = 6;

    /// <summary>Behind a comma, three digits may be thousands.</summary>
    private const int MostDecimals = 2;

    /// <summary>A decimal of so many parts of the whole is no rounded one; <c>0.67</c> and <c>33 %</c> may be.</summary>
    private const int Twentieths = 20;

    /// <summary>The slash, the fraction slash and the division slash.</summary>
    private const string Separators = "/\u2044\u2215";

    public static (long Numerator, long Denominator)? By(ReadOnlySpan<char> text)
    {
        var written = text.Trim();
        if (written.IndexOfAny(Separators.AsSpan()) is >= 0 and var separator) return Of(Number(written.Slice(0, separator).Trim()), Number(written.Slice(separator + 1).Trim()));

        var length = written.Length - 1;
        return length >= 0 && written[length] == '%' ? OfDecimal(written.Slice(0, length).Trim(), Percent) : OfDecimal(written, 1);
    }

    /// <summary>Whether a text adds one to a half: <c>50% + 1</c>, <c>1/2+1 vote</c>.</summary>
    public static bool IsHalfPlusOne(ReadOnlySpan<char> text)
    {
        var plus = text.IndexOf('+');
        if (plus < 0 || By(text.Slice(0, plus)) is not (1, 2)) return false;

        var added = text.Slice(plus + 1).Trim();
        return added.Length > 0 && added[0] == '1' && (added.Length == 1 || added[1] == ' ');
    }

    private static (long Numerator, long Denominator)? OfDecimal(ReadOnlySpan<char> text, int whole)
    {
        var point = text.IndexOfAny('.', ',');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (text.Length > LongestDecimal || decimals > MostDecimals || point == 0 || point == text.Length - 1) return null;

        var digits = point < 0 ? text : (text.Slice(0, point).ToString() + text.Slice(point + 1).ToString()).AsSpan();
        var parts = whole;
        for (var place = 0; place < decimals; place++) parts *= 10;
        return Number(digits) is { } number && number * Twentieths % parts == 0 ? Of(number, parts) : null;
    }

    private static (long Numerator, long Denominator)? Of(long? numerator, long? denominator)
        => (numerator, denominator) is ({ } over, { } under) && FractionRules.Hold(over, under) ? FractionRules.InLowestTerms(over, under) : null;

    private static long? Number(ReadOnlySpan<char> digits)
        => digits.Length is > 0 and <= FractionRules.MostDigits && Ascii.AreDigits(digits) ? long.Parse(digits.ToString(), CultureInfo.InvariantCulture) : null;
}
