using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>A day of the ISO calendar, in the range and with the arithmetic of NodaTime's <c>LocalDate</c>.</summary>
internal readonly record struct CivilDate : IComparable<CivilDate>
{
    public const int MinYear = -9998;
    public const int MaxYear = 9999;

    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;
    private static readonly int[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    private CivilDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    public static CivilDate MinValue => new(MinYear, 1, 1);

    public static CivilDate MaxValue => new(MaxYear, 12, 31);

    public int Year { get; }

    public int Month { get; }

    public int Day { get; }

    public int DayOfYear => DaysBeforeMonth[Month - 1] + (Month > 2 && CalendarDay.IsLeapYear(Year) ? 1 : 0) + Day;

    /// <summary>Days since 0001-01-01, which is 0.</summary>
    public int DayNumber => DaysBeforeYear(Year) + DayOfYear - 1;

    /// <summary>From Monday, 1, to Sunday, 7: the numbers of NodaTime's <c>IsoDayOfWeek</c>.</summary>
    public int DayOfWeek => ((DayNumber % 7) + 7) % 7 + 1;

    /// <summary>The day, or nothing where the calendar has none such.</summary>
    public static CivilDate? Of(int year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarDay.DaysInMonth(year, month) ? new CivilDate(year, month, day) : null;

    /// <summary>The day of a number as in <see cref="DayNumber"/>, or nothing outside the calendar.</summary>
    public static CivilDate? FromDayNumber(long dayNumber)
    {
        if (dayNumber < MinValue.DayNumber || dayNumber > MaxValue.DayNumber) return null;

        var days = (int)dayNumber;
        var year = (int)Math.Floor(days / (DaysPerEra / (double)YearsPerEra)) + 1;
        while (DaysBeforeYear(year) > days) year--;
        while (DaysBeforeYear(year + 1) <= days) year++;

        var dayOfYear = days - DaysBeforeYear(year) + 1;
        var month = 12;
        while (new CivilDate(year, month, 1).DayOfYear > dayOfYear) month--;
        return new CivilDate(year, month, dayOfYear - new CivilDate(year, month, 1).DayOfYear + 1);
    }

    public CivilDate? PlusDays(long days) => Math.Abs(days) <= MaxValue.DayNumber * 2L ? FromDayNumber(DayNumber + days) : null;

    /// <summary>The same day some months on, or the month's last where it is shorter.</summary>
    public CivilDate? PlusMonths(int months)
    {
        var month = (Year * 12L) + Month - 1 + months;
        var year = (month - (((month % 12) + 12) % 12)) / 12;
        return InYear(year, (int)(month - (year * 12)) + 1);
    }

    /// <summary>The same day some years on; 29 February becomes the 28th in a common year.</summary>
    public CivilDate? PlusYears(int years) => InYear((long)Year + years, Month);

    public int CompareTo(CivilDate other) => DayNumber.CompareTo(other.DayNumber);

    public static bool operator <(CivilDate left, CivilDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(CivilDate left, CivilDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(CivilDate left, CivilDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(CivilDate left, CivilDate right) => left.CompareTo(right) >= 0;

    private CivilDate? InYear(long year, int month) =>
        year is >= MinYear and <= MaxYear ? new CivilDate((int)year, month, Math.Min(Day, CalendarDay.DaysInMonth((int)year, month))) : null;

    /// <summary>Days from 0001-01-01 to 1 January of a year.</summary>
    private static int DaysBeforeYear(int year)
    {
        var years = year - 1 + (YearsPerEra * 30);
        return (years * 365) + (years / 4) - (years / 100) + (years / 400) - (DaysPerEra * 30);
    }
}
