using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>How a fraction is written: <c>2/3</c>, or <c>1</c> for a whole.</summary>
internal static class FractionGrammar
{
    public const string Rule = "DIP4201";

    /// <summary>How many digits a part may have, so that its products with counts stay exact in 128 bits.</summary>
    public const int MostDigits = 18;

    private const char Bar = '/';

    /// <summary>Reads a fraction in lowest terms.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long numerator, out long denominator)
    {
        (numerator, denominator) = (0, 1);
        var bar = text.IndexOf(Bar);
        if (!TryReadPart(bar < 0 ? text : text.Slice(0, bar), out numerator) || (bar >= 0 && !TryReadPart(text.Slice(bar + 1), out denominator)) || denominator == 0) return false;

        (numerator, denominator) = Reduced(numerator, denominator);
        return true;
    }

    public static string Write(long numerator, long denominator) =>
        denominator == 1 ? Digits(numerator) : Digits(numerator) + Bar + Digits(denominator);

    /// <summary>Whether two numbers make a fraction: neither is negative, neither has more than 18 digits, and the lower is not 0.</summary>
    public static bool Holds(long numerator, long denominator) => numerator >= 0 && denominator >= 1 && Digits(numerator).Length <= MostDigits && Digits(denominator).Length <= MostDigits;

    public static (long Numerator, long Denominator) Reduced(long numerator, long denominator)
    {
        var (common, rest) = (denominator, numerator % denominator);
        while (rest != 0) (common, rest) = (rest, common % rest);
        return (numerator / common, denominator / common);
    }

    public static string Explain(ReadOnlySpan<char> text) => Explain(Quoted.Of(text), FractionMeant.Remedy(text));

    public static string Explain(long numerator, long denominator) => Explain($"{Digits(numerator)}{Bar}{Digits(denominator)}", "Give an upper number of at least 0 and a lower one of at least 1, each of up to 18 digits.");

    private static string Explain(string value, string remedy) => $"A fraction must be two whole numbers with a bar between them, such as '2/3'; it is {value}. {remedy}";

    private static bool TryReadPart(ReadOnlySpan<char> digits, out long part)
    {
        part = 0;
        if (digits.Length is 0 or > MostDigits || !Ascii.AreDigits(digits)) return false;
        foreach (var digit in digits) part = (part * 10) + digit - '0';
        return true;
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
