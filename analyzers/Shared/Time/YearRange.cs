namespace Diplomacy.Domain.Time;

/// <summary>The years for which a year written as a number may stand.</summary>
/// <param name="Year">The number itself: the estimate where only some digits are significant.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, included. No year is minus zero.</param>
internal readonly record struct YearRange(long Year, long First, long Last)
{
    private const int ShortestYear = 4;

    public static YearRange Of(EdtfSyntax syntax)
    {
        var year = syntax.Mantissa * PowerOfTen(syntax.Exponent ?? 0);
        var unsigned = Math.Abs(year);
        var step = syntax.SignificantDigits is { } digits ? PowerOfTen(Math.Max(DigitsOf(unsigned), syntax.Exponent is null ? ShortestYear : 0) - digits) : 1;
        var least = unsigned - (unsigned % step);
        return year < 0 ? new(year, -(least + step - 1), -Math.Max(least, 1)) : new(year, least, least + step - 1);
    }

    private static int DigitsOf(long number)
    {
        var digits = 1;
        for (var rest = number; rest >= 10; rest /= 10) digits++;
        return digits;
    }

    private static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent--) power *= 10;
        return power;
    }
}
