using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Something that takes place: a meeting, a referendum, a summit.</summary>
[DomainRecord]
public abstract partial record DiplomaticEvent : DiplomaticRecord
{
    /// <summary>When it is to take place; absent where nothing is known of it.</summary>
    public Schedule? Schedule { get; }

    /// <summary>How that has changed, the earliest change first; empty where no change is known.</summary>
    public ValueList<ScheduleChange> History { get; }

    /// <summary>Where it is to take place.</summary>
    public Id<Place>? Place { get; }

    /// <summary>The event of which it is a part.</summary>
    public Id<DiplomaticEvent>? Parent { get; }

    /// <summary>How it lies in time to the event of which it is a part.</summary>
    public MarginRelation RelationToParent { get; } = MarginRelation.During;

    /// <summary>The days that the schedule touches, first and last included; absent where they are not known.</summary>
    [Lowerable] public DateInterval? Dates => Schedule?.CalendarDays;

    /// <summary>The first of the days that it is planned to touch.</summary>
    [Lowerable] private protected LocalDate? FirstCalendarDay => Schedule?.FirstCalendarDay;

    /// <summary>The last of them.</summary>
    [Lowerable] private protected LocalDate? LastCalendarDay => Schedule?.LastCalendarDay;

    [Invariant("DIP3001", "An event must be a part of another event; '{Name}' is a part of itself ({Parent}). Give the event around it.")]
    bool EventIsNotItsOwnParent => Parent is null || Parent.Value != Id.Value;

    [Invariant("DIP3016", "Only a part of another event must lie before or after it; '{Name}' lies {RelationToParent} and is a part of none. Give the event around it.")]
    bool OnlyPartLiesBeforeOrAfter => Parent is not null || RelationToParent == MarginRelation.During;

    [Invariant("DIP3002", "An event must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool EventCitesASource => Sources.Count > 0;

    [Invariant("DIP3007", "Changes of the schedule must stand in the order in which they were announced; those of '{Name}' do not. Put the earliest first.")]
    bool ChangesStandInTheOrderOfTheirAnnouncement => History.Count < 2 || History.Select(change => change.AnnouncedOn).MayBeInOrder();

    [Invariant("DIP3008", "A change must start from the schedule that stood before it; one of '{Name}' starts from another. Add the change that is missing, or correct the previous schedule.")]
    bool ChangeStartsFromTheScheduleThatStood => History.Count < 2 || History.Zip(History.Skip(1), (earlier, later) => later.Previous == earlier.LastStanding).All(isConnected => isConnected);

    [Invariant("DIP3009", "An event that is postponed must have no schedule until a change gives one; that of '{Name}' is on {Dates}. Leave the schedule out, or add the change that gave it.")]
    bool PostponedEventHasNoSchedule => History.Count == 0 || History[^1] is not ScheduleChange.Postponed || Schedule is null;

    [Invariant("DIP3010", "The schedule must be that of the last change; that of '{Name}' is on {Dates}. Add the change that is missing, or correct one of the two.")]
    bool ScheduleIsThatOfTheLastChange => History.Count == 0 || History[^1].Standing is null || Schedule == History[^1].Standing;

    [Invariant("DIP3011", "A cancellation must be the last change; in the history of '{Name}' another follows. Record an event that is called again as one of its own.")]
    bool CancellationIsTheLastChange => History.Take(History.Count - 1).All(change => change is not ScheduleChange.Cancelled);

    [Invariant("DIP3012", "An event that is cancelled must have the schedule that was cancelled, or none; that of '{Name}' is on {Dates}. Correct one of the two.")]
    bool CancelledEventHasTheScheduleThatWasCancelled =>
        History.Count == 0 || History[^1] is not ScheduleChange.Cancelled || Schedule is null || Schedule == History[^1].Previous;
}
