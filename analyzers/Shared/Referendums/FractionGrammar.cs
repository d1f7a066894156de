using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>How a fraction is written: <c>2/3</c>, or <c>1</c> for a whole number.</summary>
internal static class FractionGrammar
{
    public const int MostLength = FractionRules.MostDigits + 1 + FractionRules.MostDigits;

    private const char Separator = '/';

    /// <summary>The parts that a text writes, in lowest terms or not.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long numerator, out long denominator)
    {
        (numerator, denominator) = (0, 1);
        if (text.Length > MostLength || PlaceOfOther(text) >= 0) return false;

        var separator = EndOfNumber(text, 0);
        return TryRead(FractionRules.Numerator, text.Slice(0, separator), out numerator)
            && (separator == text.Length || TryRead(FractionRules.Denominator, text.Slice(separator + 1), out denominator));
    }

    public static string Write(long numerator, long denominator)
        => numerator.ToString(CultureInfo.InvariantCulture) + (denominator == 1 ? "" : Separator + denominator.ToString(CultureInfo.InvariantCulture));

    /// <summary>How a text that is no fraction breaks the rule.</summary>
    public static string Explain(ReadOnlySpan<char> text)
    {
        if (PlaceOfOther(text) is >= 0 and var place) return ExplainForm(text, place);

        var separator = EndOfNumber(text, 0);
        var numerator = text.Slice(0, separator);
        return TryRead(FractionRules.Numerator, numerator, out _)
            ? FractionRules.Explain(FractionRules.Denominator, Quoted.Of(text.Slice(separator + 1)))
            : FractionRules.Explain(FractionRules.Numerator, Quoted.Of(numerator));
    }

    /// <summary>What to write instead of a text that is no fraction.</summary>
    public static string Remedy(ReadOnlySpan<char> text)
    {
        if (FractionMeant.IsHalfPlusOne(text))
            return "A majority is a comparison with '> 1/2' (more than half): of an odd total, half plus one is another number. Write '1/2' and compare with 'more than'.";

        return FractionMeant.By(text) is { } meant ? $"Write '{Write(meant.Numerator, meant.Denominator)}'." : FractionRules.Remedy;
    }

    /// <summary>Where a text ceases to be a whole number, or two with a slash between them; its length where it ends too early, -1 where it is all that.</summary>
    private static int PlaceOfOther(ReadOnlySpan<char> text)
    {
        var separator = EndOfNumber(text, 0);
        if (separator > 0 && separator == text.Length) return -1;
        if (separator == 0 || text[separator] != Separator) return separator;

        var end = EndOfNumber(text, separator + 1);
        return end == separator + 1 || end < text.Length ? end : -1;
    }

    /// <summary>The end of the digits from a place on. Behind a zero at their start there is none.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> text, int start)
    {
        if (start < text.Length && text[start] == '0') return start + 1;

        var end = start;
        while (end < text.Length && Ascii.IsDigit(text[end])) end++;
        return end;
    }

    private static bool TryRead(string part, ReadOnlySpan<char> digits, out long number)
    {
        number = 0;
        if (digits.Length > FractionRules.MostDigits) return false;

        foreach (var digit in digits) number = (number * 10) + digit - '0';
        return FractionRules.IsWithinLimits(part, number);
    }

    private static string ExplainForm(ReadOnlySpan<char> text, int place)
    {
        var where = place < text.Length ? $" and is not from character {(place + 1).ToString(CultureInfo.InvariantCulture)} on" : text.IsEmpty ? "" : " and ends too early";
        return $"A fraction must be two whole numbers with a slash between them, such as '2/3', or one whole number; it is {Quoted.Of(text)}{where}. {Remedy(text)}";
    }
}
