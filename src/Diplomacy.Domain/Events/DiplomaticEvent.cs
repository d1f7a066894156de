using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Something that takes place: a meeting, a referendum, a summit.</summary>
[DomainRecord]
public abstract partial record DiplomaticEvent : DiplomaticRecord
{
    /// <summary>When it is to take place; absent where it is not known at least to the day.</summary>
    public Schedule? Schedule { get; }

    /// <summary>Where it is to take place.</summary>
    public Id<Place>? Place { get; }

    /// <summary>The event of which it is a part.</summary>
    public Id<DiplomaticEvent>? Parent { get; }

    /// <summary>The days that the schedule touches, first and last included; absent where they are not known.</summary>
    [Lowerable]
    public DateInterval? Dates =>
        Schedule is Schedule.Days days ? days.Dates
        : Schedule is Schedule.Hours hours ? new DateInterval(hours.Start.Date, (hours.End ?? hours.Start).Date)
        : null;

    [Invariant("DIP3001", "An event must be a part of another event; '{Name}' is a part of itself ({Parent}). Give the event around it.")]
    bool EventIsNotItsOwnParent => Parent is null || Parent.Value != Id.Value;

    [Invariant("DIP3002", "An event must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool EventCitesASource => Sources.Count > 0;
}
