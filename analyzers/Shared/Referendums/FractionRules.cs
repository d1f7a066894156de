using System.Globalization;

namespace Diplomacy.Domain.Referendums;

/// <summary>What two whole numbers must be to make a fraction, and what is wrong with those that make none.</summary>
internal static class FractionRules
{
    public const string TextIsAFraction = "DIP4201";

    public const string Remedy = "Write the fraction of the law, such as '2/3'.";

    public const string Numerator = "numerator";

    public const string Denominator = "denominator";

    /// <summary>Of a part in decimal. A product with a 64-bit count fits 128 bits.</summary>
    public const int MostDigits = 18;

    private const long Largest = 999_999_999_999_999_999;

    public static bool Hold(long numerator, long denominator) => IsWithinLimits(Numerator, numerator) && IsWithinLimits(Denominator, denominator);

    public static bool IsWithinLimits(string part, long number) => Least(part) <= number && number <= Largest;

    /// <summary>What is wrong with two parts, as far as they are known.</summary>
    public static IEnumerable<FractionFault> Of(long? numerator, long? denominator)
    {
        foreach (var (part, number) in new[] { (Numerator, numerator), (Denominator, denominator) })
        {
            if (number is { } known && !IsWithinLimits(part, known)) yield return new FractionFault(Explain(part, known.ToString(CultureInfo.InvariantCulture)), part);
        }
    }

    public static string Explain(string part, string number)
    {
        var (least, most) = (Least(part).ToString(CultureInfo.InvariantCulture), MostDigits.ToString(CultureInfo.InvariantCulture));
        return $"The {part} of a fraction must be at least {least} and have at most {most} digits; it is {number}. {Remedy}";
    }

    /// <summary>The same fraction with the least numbers.</summary>
    public static (long Numerator, long Denominator) InLowestTerms(long numerator, long denominator)
    {
        var (divisor, rest) = (denominator, numerator % denominator);
        while (rest > 0) (divisor, rest) = (rest, divisor % rest);
        return (numerator / divisor, denominator / divisor);
    }

    private static long Least(string part) => part == Denominator ? 1 : 0;
}
