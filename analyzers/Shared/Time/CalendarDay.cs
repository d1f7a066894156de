namespace Diplomacy.Domain.Time;

/// <summary>A day of the proleptic Gregorian calendar in any year of four digits, negative ones too: one year more than NodaTime's calendar has.</summary>
internal readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    public static bool operator <(CalendarDay left, CalendarDay right) => left.Order < right.Order;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.Order > right.Order;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.Order <= right.Order;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.Order >= right.Order;

    private int Order => (((Year * 12) + Month) * 32) + Day;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The last day of a month.</summary>
    public static CalendarDay LastOf(int year, int month) => new(year, month, DaysInMonth(year, month));

    public int CompareTo(CalendarDay other) => Order.CompareTo(other.Order);
}
