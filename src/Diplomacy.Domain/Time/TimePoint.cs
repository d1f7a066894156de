namespace Diplomacy.Domain.Time;

/// <summary>A point between two seconds, in any year at all; the ends of stretches that include their first second and exclude what follows their last.</summary>
internal readonly record struct TimePoint(long Year, int Second) : IComparable<TimePoint>
{
    public const int SecondsPerDay = 86_400;

    private const int YearsBetween = 16;

    private static readonly short[] DaysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    /// <summary>Before all other points.</summary>
    public static TimePoint Past => new(long.MinValue, 0);

    /// <summary>After all other points.</summary>
    public static TimePoint Future => new(long.MaxValue, 0);

    /// <summary>Earlier than anything that is written, and not the past: the first of units without a first, each of which is meant.</summary>
    public static TimePoint VeryEarly => new(long.MinValue + (3 * YearsBetween), 0);

    /// <summary>Later than anything that is written, and not the future: the last of units without a last, each of which is meant.</summary>
    public static TimePoint VeryLate => new(long.MaxValue - (3 * YearsBetween), 0);

    /// <summary>The first of units without a first, of which one is meant: before any of which each is meant.</summary>
    public static TimePoint EarlierStill => new(long.MinValue + (2 * YearsBetween), 0);

    /// <summary>The last of units without a last, of which one is meant: after any of which each is meant.</summary>
    public static TimePoint LaterStill => new(long.MaxValue - (2 * YearsBetween), 0);

    /// <summary>The first point after the past. Before it there is no unit.</summary>
    public static TimePoint Earliest => new(long.MinValue + YearsBetween, 0);

    /// <summary>The last point before the future. After it there is no unit.</summary>
    public static TimePoint Latest => new(long.MaxValue - YearsBetween, 0);

    public bool IsFinite => Year is not (long.MinValue or long.MaxValue);

    public static bool operator <(TimePoint left, TimePoint right) => left.Year < right.Year || (left.Year == right.Year && left.Second < right.Second);

    public static bool operator >(TimePoint left, TimePoint right) => right < left;

    public static bool operator <=(TimePoint left, TimePoint right) => !(right < left);

    public static bool operator >=(TimePoint left, TimePoint right) => !(left < right);

    public static TimePoint StartOf(CalendarDay day) => StartOfDay(day.Year, day.Month, day.Day);

    public static TimePoint EndOf(CalendarDay day) => StartOf(day).PlusSeconds(SecondsPerDay);

    public static TimePoint StartOfMonth(long year, int month) => new(year, DaysBefore(year, month) * SecondsPerDay);

    public static TimePoint StartOfDay(long year, int month, int day) => new(year, (DaysBefore(year, month) + day - 1) * SecondsPerDay);

    public static TimePoint Earlier(TimePoint one, TimePoint other) => one < other ? one : other;

    public static TimePoint Later(TimePoint one, TimePoint other) => one < other ? other : one;

    /// <summary>The month of the point, 1 to 12.</summary>
    public int Month
    {
        get
        {
            var month = 1;
            while (month < 12 && DaysBefore(Year, month + 1) * SecondsPerDay <= Second) month++;
            return month;
        }
    }

    /// <summary>The point some seconds on or back, at most a year.</summary>
    public TimePoint PlusSeconds(int seconds)
    {
        if (!IsFinite) return this;

        var second = Second + seconds;
        if (second < 0) return new TimePoint(Year - 1, second + SecondsIn(Year - 1));
        return second < SecondsIn(Year) ? new TimePoint(Year, second) : new TimePoint(Year + 1, second - SecondsIn(Year));
    }

    public int CompareTo(TimePoint other) => Year != other.Year ? Year.CompareTo(other.Year) : Second.CompareTo(other.Second);

    private static int DaysBefore(long year, int month) => DaysBeforeMonth[month - 1] + (month > 2 && CalendarDay.IsLeapYear(year) ? 1 : 0);

    private static int SecondsIn(long year) => (CalendarDay.IsLeapYear(year) ? 366 : 365) * SecondsPerDay;
}
