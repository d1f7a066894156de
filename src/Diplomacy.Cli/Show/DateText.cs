using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Days and hours for people, in ISO order.</summary>
internal static class DateText
{
    /// <summary>Days: <c>2026-04-22 to 2026-04-24</c>.</summary>
    public static string Of(DateInterval days) => Range(MessageText.Of(days.Start), MessageText.Of(days.End));

    /// <summary>A schedule: days, hours as <c>2026-03-15 07:00 to 20:00 Asia/Almaty</c>, or as much as is known, in EDTF.</summary>
    public static string Of(Schedule schedule) => schedule switch
    {
        Schedule.Hours hours => $"{Of(hours.Start)}{Until(hours)} {hours.Zone}",
        Schedule.Approximate { When: var when } => when.Text,
        _ => Of(schedule.CalendarDays!),
    };

    /// <summary>Whole years: <c>2026 to 2030</c>.</summary>
    public static string Of(YearSpan years) => Range(MessageText.Of(years.FirstYear), MessageText.Of(years.LastYearInclusive));

    private static string Until(Schedule.Hours hours) => hours.End switch
    {
        null => "",
        { } end when end.Date == hours.Start.Date => $" to {MessageText.Of(end.TimeOfDay)}",
        { } end => $" to {Of(end)}",
    };

    private static string Of(LocalDateTime time) => $"{MessageText.Of(time.Date)} {MessageText.Of(time.TimeOfDay)}";

    private static string Range(string first, string last) => first == last ? first : $"{first} to {last}";
}
