using System.Globalization;

namespace Diplomacy.Domain.Time;

/// <summary>What two years must be to make a span, and what is wrong with those that make none.</summary>
internal static class YearSpanRules
{
    public const string TextIsASpan = "DIP1060";

    public const string LastYearIsNotBeforeTheFirst = "DIP1061";

    public const string YearsAreInTheCalendar = "DIP1062";

    public const string DaysAreWholeYears = "DIP1063";

    public const string First = "first";

    public const string Last = "last";

    private const int EarliestYear = 1;

    private const int LatestYear = 9999;

    public static bool Hold(int firstYear, int lastYear) => IsInTheCalendar(firstYear) && IsInTheCalendar(lastYear) && firstYear <= lastYear;

    public static bool IsInTheCalendar(int year) => year is >= EarliestYear and <= LatestYear;

    /// <summary>What is wrong with two years, as far as they are known.</summary>
    public static IEnumerable<YearSpanFault> Of(int? firstYear, int? lastYear)
    {
        var isOutside = false;
        foreach (var (end, year, parameter) in new[] { (First, firstYear, "firstYear"), (Last, lastYear, "lastYearInclusive") })
        {
            if (year is not { } known || IsInTheCalendar(known)) continue;

            isOutside = true;
            yield return new YearSpanFault(YearsAreInTheCalendar, ExplainYear(end, known.ToString(CultureInfo.InvariantCulture)), parameter);
        }

        if (!isOutside && lastYear < firstYear) yield return new YearSpanFault(LastYearIsNotBeforeTheFirst, ExplainOrder(firstYear.Value, lastYear.Value), "lastYearInclusive");
    }

    public static string ExplainYear(string end, string year) => $"A year of a span must be from 1 to 9999; the {end} is {year}. Write the year of the calendar in full.";

    public static string ExplainWholeYears(string days)
        => $"The days of whole years must be from a 1 January to a 31 December, first and last included; they are {days}. Give whole years, or keep the days.";

    private static string ExplainOrder(int firstYear, int lastYear)
    {
        var (first, last) = (firstYear.ToString(CultureInfo.InvariantCulture), lastYear.ToString(CultureInfo.InvariantCulture));
        return $"The last year of a span must not be before the first ({first}); it is {last}. Swap the years: '{YearSpanGrammar.Write(lastYear, firstYear)}'.";
    }
}
