using NodaTime;

namespace Diplomacy.Domain.Tests.Events;

/// <summary>Reads the date of a row as a schedule.</summary>
internal static class EdtfSchedule
{
    /// <summary>A day, or an interval from one day to another, as days; everything else as a time that is not known to the day.</summary>
    public static Schedule Of(string text) => EdtfValue.Parse(text) switch
    {
        EdtfValue.Date { Precision: EdtfPrecision.Day } day => Days(day),
        EdtfValue.Interval { Start: EdtfEnd.At { Date.Precision: EdtfPrecision.Day }, End: EdtfEnd.At { Date.Precision: EdtfPrecision.Day } } days => Days(days),
        var date => new Schedule.Approximate(date),
    };

    private static Schedule.Days Days(EdtfValue value) => new(new DateInterval(value.EarliestDay!.Value, value.LatestDay!.Value));
}
