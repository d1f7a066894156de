namespace Diplomacy.Domain.Time;

/// <summary>The dates that exist and for which a date with unspecified digits may stand.</summary>
internal readonly struct Completions(DateShape shape)
{
    /// <summary>The months from 1 to 12, one bit each.</summary>
    public const uint AllMonths = 0b1_1111_1111_1110;

    /// <summary>The days from 1 to 31, one bit each.</summary>
    public const uint AllDays = uint.MaxValue - 1;

    private readonly DatePart _year = shape.Year;
    private readonly uint _months = shape.Precision is DatePrecision.Year ? 0 : shape.Month.Matching() & AllMonths;
    private readonly uint _days = shape.Precision is DatePrecision.Day ? shape.Day.Matching() & AllDays : 0;

    public DatePrecision Precision { get; } = shape.Precision;

    /// <summary>The first year that the digits allow, with its sign.</summary>
    public int FirstYear => _year.IsNegative ? -_year.Greatest : _year.Least;

    /// <summary>The last year that the digits allow, with its sign. There is no year minus zero.</summary>
    public int LastYear => _year.IsNegative ? -Math.Max(_year.Least, 1) : _year.Greatest;

    public bool HasYear(int year) => _year.Matches(year);

    /// <summary>The months of any year, one bit each from bit 1.</summary>
    public uint Months => _months;

    /// <summary>The days of a month, one bit each from bit 1.</summary>
    public uint DaysOf(int year, int month) => _days & (uint)((2ul << CalendarDay.DaysInMonth(year, month)) - 2);

    /// <summary>The first day of the first of them; nothing where there is none.</summary>
    public CalendarDay? Earliest()
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (HasYear(year) && EarliestIn(year) is { } day) return day;
        }

        return null;
    }

    /// <summary>The last day of the last of them; nothing where there is none.</summary>
    public CalendarDay? Latest()
    {
        for (var year = LastYear; year >= FirstYear; year--)
        {
            if (HasYear(year) && LatestIn(year) is { } day) return day;
        }

        return null;
    }

    public CalendarDay? EarliestIn(int year)
    {
        if (Precision is DatePrecision.Year) return new CalendarDay(year, 1, 1);

        for (var month = 1; month <= 12; month++)
        {
            if (!Has(_months, month)) continue;
            if (Precision is DatePrecision.Month) return new CalendarDay(year, month, 1);
            if (DaysOf(year, month) is var days && days != 0) return new CalendarDay(year, month, Lowest(days));
        }

        return null;
    }

    public CalendarDay? LatestIn(int year)
    {
        if (Precision is DatePrecision.Year) return new CalendarDay(year, 12, 31);

        for (var month = 12; month >= 1; month--)
        {
            if (!Has(_months, month)) continue;
            if (Precision is DatePrecision.Month) return CalendarDay.LastOf(year, month);
            if (DaysOf(year, month) is var days && days != 0) return new CalendarDay(year, month, Highest(days));
        }

        return null;
    }

    public static bool Has(uint numbers, int number) => (numbers & (1u << number)) != 0;

    private static int Lowest(uint numbers)
    {
        var number = 0;
        while (!Has(numbers, number)) number++;
        return number;
    }

    private static int Highest(uint numbers)
    {
        var number = 31;
        while (!Has(numbers, number)) number--;
        return number;
    }
}
