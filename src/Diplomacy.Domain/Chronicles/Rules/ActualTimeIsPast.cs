using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What took place did so on or before the day whose knowledge a chronicle records.</summary>
/// <remarks>Of an event that is over, and whose actual time is not known, the planned one is asked.</remarks>
/// <param name="asOf">That day, included.</param>
internal sealed class ActualTimeIsPast(LocalDate asOf) : ChronicleRule("DIP7104", InvariantSeverity.Error, "What took place lies on or before the day of the record")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let found = PastTime(chronicle.Records[place])
        let lastDay = found.Schedule?.CalendarDays?.End ?? found.Schedule?.EarliestDay
        where lastDay > asOf
        select Broken(
            Chronicle.PointerTo(place) + found.Member,
            $"what took place must lie on or before the day of the record ({MessageText.Of(asOf)}); '{chronicle.Records[place].Name}' took place on {MessageText.Of(lastDay)} or later. "
                + "Correct the time or the stage, or give the later day.");

    /// <summary>The time of what is over, and the member that holds it.</summary>
    private static (Schedule? Schedule, string Member) PastTime(DiplomaticRecord record) => record switch
    {
        Meeting { Stage: MeetingStage.Held { Actual: var actual } } meeting => Known(actual, "/stage/actual", meeting),
        Summit { Stage: SummitStage.Concluded { Actual: var actual } } summit => Known(actual, "/stage/actual", summit),
        Referendum { DeclaredOutcomes.Count: > 0 } referendum => Known(referendum.Actual, "/actual", referendum),
        Referendum referendum => (referendum.Actual, "/actual"),
        _ => (null, ""),
    };

    private static (Schedule? Schedule, string Member) Known(Schedule? actual, string member, DiplomaticEvent planned) =>
        actual is null ? (planned.Schedule, "/schedule") : (actual, member);
}
