using NodaTime;

namespace Diplomacy.Domain;

/// <content>Which of its counts stand, and when its vote ends.</content>
public sealed partial record Referendum
{
    /// <summary>The last day of the vote: the actual one where it is known, else the planned one.</summary>
    internal LocalDate? DayOfTheVote => (Actual ?? Schedule)?.CalendarDays?.End;

    /// <summary>How final the count of a question is; absent where nothing is counted.</summary>
    /// <param name="question">The number of the question, counted from 1; absent where there is one question.</param>
    public CountStatus? StatusOfTheCount(int? question = null) => LatestTally(question, district: null)?.Status;

    /// <summary>The instant at which the last polling station closes, anywhere in the world.</summary>
    /// <param name="zones">The zone data: of NodaTime, <see cref="DateTimeZoneProviders.Tzdb"/>.</param>
    /// <param name="policy">What to do with a local time that a zone skips or has twice.</param>
    /// <returns>The latest closing that is recorded; absent where none is recorded in hours, or where the data refuse each.</returns>
    public Instant? ClosesEverywhereAt(IDateTimeZoneProvider zones, LocalTimePolicy policy)
    {
        Schedule?[] periods = [Schedule, .. Voting.Select(static period => period.Schedule), LastStation()];
        return periods.OfType<Schedule.Hours>()
            .Select(hours => hours.ResolveIn(zones, policy))
            .OfType<HoursResolution.Resolved>()
            .Max(static resolved => resolved.End);
    }

    /// <summary>The count of a question in a district, or in the whole vote, that stands: the most final, and of these the latest.</summary>
    internal Tally? LatestTally(int? question, Id<Place>? district) => Tallies
        .Where(tally => (tally.Question ?? 1) == (question ?? 1) && tally.District == district)
        .OrderBy(static tally => tally.Status.Finality)
        .ThenBy(static tally => tally.ReportedOn ?? LocalDate.MinIsoValue)
        .LastOrDefault();

    /// <summary>The counts that stand of the districts that count by themselves; of all districts counted, where it is not known which those are.</summary>
    internal IEnumerable<Tally> DistrictsCounted(int? question) => Tallies
        .Select(static tally => tally.District)
        .OfType<Id<Place>>()
        .Distinct()
        .Where(district => Districts.Count == 0 || Districts.Contains(district))
        .Select(district => LatestTally(question, district))
        .OfType<Tally>();

    /// <summary>From the end of the vote in the country to the closing of the last station, in the zone of the schedule.</summary>
    private Schedule.Hours? LastStation() =>
        Schedule is Schedule.Hours hours && LastClosing is { } last && last.At > hours.Start ? new Schedule.Hours(hours.Start, hours.Zone, end: last.At, offset: hours.Offset) : null;
}
