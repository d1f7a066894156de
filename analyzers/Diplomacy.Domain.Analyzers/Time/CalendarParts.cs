using System.Globalization;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>The parts of a date or time, by the names that NodaTime gives its parameters, as far as they are constants.</summary>
/// <remarks>The limits are those of the ISO calendar in NodaTime 3: years from -9998 to 9999, no leap second, no hour 24.</remarks>
internal sealed class CalendarParts(IReadOnlyDictionary<string, long> parts)
{
    private const int LeapYear = 2000;

    private static readonly PartRange AnyYear = new("year", CivilDate.MinYear, CivilDate.MaxYear);
    private static readonly PartRange AnyMonth = new("month", 1, 12);
    private static readonly PartRange AnyDay = new("day", 1, 31);
    private static readonly PartRange AnyWeek = new("week", 1, 53);
    private static readonly PartRange AnyHour = new("hour", 0, 23, "Midnight is hour 0 of the day that begins.");
    private static readonly PartRange AnyMinute = new("minute", 0, 59);
    private static readonly PartRange AnySecond = new("second", 0, 59, "Leap seconds have no time of their own.");

    /// <summary>What is wrong with the part of a name; nothing where it is right, or not known to be wrong.</summary>
    public string? Fault(string name) => parts.TryGetValue(name, out var value) ? RangeOf(name)?.Fault(value) : null;

    private PartRange? RangeOf(string name) => name switch
    {
        "year" or "weekYear" => AnyYear,
        "month" or "monthOfYear" => AnyMonth,
        "day" or "dayOfMonth" => DaysOfTheMonth(),
        "weekOfWeekYear" => WeeksOfTheYear(),
        "dayOfWeek" => new("day of the week", 1, 7),
        "occurrence" => new("occurrence", 1, 5, "Occurrence 5 is always the last."),
        "hour" or "hourOfDay" => AnyHour,
        "minute" or "minuteOfHour" => AnyMinute,
        "second" or "secondOfMinute" => AnySecond,
        "millisecond" => new("millisecond", 0, 999),
        "tickWithinMillisecond" => new("tick within the millisecond", 0, 9_999),
        "tickWithinSecond" => new("tick within the second", 0, 9_999_999),
        "nanosecondWithinSecond" => new("nanosecond within the second", 0, 999_999_999),
        _ => null,
    };

    private PartRange? DaysOfTheMonth()
    {
        if (Part("month") is { } month) return AnyMonth.Fault(month) is null ? DaysOf((int)month) : null;

        return Part("monthOfYear") is { } monthOfYear && AnyMonth.Fault(monthOfYear) is null ? DaysOf((int)monthOfYear) : AnyDay;
    }

    private PartRange DaysOf(int month)
    {
        var year = Part("year") is { } known && AnyYear.Fault(known) is null ? (int)known : (int?)null;
        var days = CalendarDay.DaysInMonth(year ?? LeapYear, month);
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return AnyDay with { Last = days, Remark = year is null ? $"{name} has no more." : $"{name} {year} has {days} days." };
    }

    private PartRange WeeksOfTheYear()
    {
        if (Part("weekYear") is not { } year || AnyYear.Fault(year) is not null) return AnyWeek;

        var weeks = IsoWeeks.InYear((int)year);
        return AnyWeek with { Last = weeks, Remark = $"The week year {year} has {weeks} weeks." };
    }

    private long? Part(string name) => parts.TryGetValue(name, out var value) ? value : null;
}
