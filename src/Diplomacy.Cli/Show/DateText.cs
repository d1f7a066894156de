using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Days and hours for people, in ISO order.</summary>
internal static class DateText
{
    /// <summary>Days: <c>2026-04-22 to 2026-04-24</c>.</summary>
    public static string Of(DateInterval days) => Range(MessageText.Of(days.Start), MessageText.Of(days.End));

    /// <summary>A schedule: days, or hours as <c>2026-03-15 07:00 to 20:00 Asia/Almaty</c>.</summary>
    public static string Of(Schedule schedule) => schedule switch
    {
        Schedule.Days days => Of(days.Dates),
        Schedule.Hours { End: null } hours => $"{Of(hours.Start)} {hours.Zone}",
        Schedule.Hours { End: { } end } hours => $"{Of(hours.Start)} to {(end.Date == hours.Start.Date ? MessageText.Of(end.TimeOfDay) : Of(end))} {hours.Zone}",
    };

    /// <summary>Whole years: <c>2026 to 2030</c>.</summary>
    public static string OfYears(int first, int lastInclusive) => Range(MessageText.Of(first), MessageText.Of(lastInclusive));

    private static string Of(LocalDateTime time) => $"{MessageText.Of(time.Date)} {MessageText.Of(time.TimeOfDay)}";

    private static string Range(string first, string last) => first == last ? first : $"{first} to {last}";
}
