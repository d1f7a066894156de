namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>The days of the Gregorian calendar, counted from the first of the year 0000 with the arithmetic of eras of 400 years, which the library does not use.</summary>
/// <remarks>Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms.</remarks>
internal static class Days
{
    public const long Seconds = 86_400;

    private const long DaysPerEra = 146_097;
    private const long DaysBeforeMarch = 60;

    /// <summary>How many days lie between the first of the year 0000 and a day.</summary>
    public static long Before(long year, int month, int day)
    {
        var fromMarch = month > 2 ? month - 3 : month + 9;
        if (month <= 2) year--;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + (((153 * fromMarch) + 2) / 5) + day - 1 + DaysBeforeMarch;
    }

    public static int InMonth(long year, int month) => (int)(FirstOfNext(year, month) - Before(year, month, 1));

    public static Stretch OfYear(long year) => new(Before(year, 1, 1) * Seconds, Before(year + 1, 1, 1) * Seconds);

    public static Stretch OfMonth(long year, int month) => new(Before(year, month, 1) * Seconds, FirstOfNext(year, month) * Seconds);

    public static Stretch OfDay(long year, int month, int day) => new(Before(year, month, day) * Seconds, (Before(year, month, day) + 1) * Seconds);

    private static long FirstOfNext(long year, int month) => month == 12 ? Before(year + 1, 1, 1) : Before(year, month + 1, 1);
}
