using Diplomacy.Domain;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>What single records put into a timeline.</summary>
internal static class TimelineEntries
{
    /// <summary>The entries of a record; none where it is about nothing in time.</summary>
    /// <param name="record">The record.</param>
    public static IEnumerable<TimelineEntry> Of(DiplomaticRecord record) => record switch
    {
        Meeting meeting => [Event(meeting, (meeting.Stage as MeetingStage.Held)?.Actual, Kind("meeting", meeting.Stage))],
        Summit summit => [Event(summit, (summit.Stage as SummitStage.Concluded)?.Actual, Kind("summit", summit.Stage)), .. SideEvents(summit)],
        DiplomaticEvent other => [Event(other, actual: null, Words.Lower(other.GetType().Name))],
        FrameworkPeriod period => [Years(period)],
        Institution institution => institution.Stages.Select((stage, place) => Step(institution, stage, stage.On, place)),
        Initiative initiative => initiative.Stages.Select((stage, place) => Step(initiative, stage, stage.On, place)),
        ReformProcess reform => reform.Stages.Select((stage, place) => Step(reform, stage, stage.On, place)),
        _ => [],
    };

    private static TimelineEntry Years(FrameworkPeriod period)
    {
        var days = new DateInterval(period.FirstDay, period.LastDayInclusive);
        return new(days, days == period.Period.ToDateInterval() ? DateText.Of(period.Period) : DateText.Of(days), "framework period", period.Name, null, period.Id);
    }

    private static TimelineEntry Event(DiplomaticEvent record, Schedule? actual, string kind)
    {
        var schedule = actual ?? record.Schedule;
        return schedule switch
        {
            null => new(null, Claims.About(record, "/schedule"), kind, record.Name, record.Place, record.Id),
            Schedule.Approximate { When: var when } => new(null, Claims.About(record, "/schedule", when.Text), kind, record.Name, record.Place, record.Id, when),
            _ => new(schedule.CalendarDays, DateText.Of(schedule), kind, record.Name, record.Place, record.Id),
        };
    }

    /// <summary>The kind, and that the event does not take place as planned.</summary>
    private static string Kind(string kind, object stage)
    {
        var isOff = stage is MeetingStage.Cancelled or MeetingStage.Postponed or SummitStage.Cancelled or SummitStage.Postponed;
        return isOff ? $"{kind}, {Words.Lower(stage.GetType().Name)}" : kind;
    }

    private static IEnumerable<TimelineEntry> SideEvents(Summit summit) => summit.SideEvents.Select((side, place) => new TimelineEntry(
        side.Dates,
        side.Dates is null ? Claims.About(summit, $"/sideEvents/{place}/dates", $"{Words.Lower(side.Relation)} the summit") : DateText.Of(side.Dates),
        "side event",
        side.Name,
        summit.Place,
        summit.Id));

    private static TimelineEntry Step(DiplomaticRecord record, object stage, EdtfValue? on, int place) => new(
        on?.ToLocalDate() is { } day ? new DateInterval(day, day) : null,
        on?.Text ?? Claims.About(record, $"/stages/{place}/on"),
        $"{Words.Lower(record.GetType().Name)}, {Words.Lower(stage.GetType().Name)}",
        record.Name,
        null,
        record.Id,
        on?.ToLocalDate() is null ? on : null);
}
