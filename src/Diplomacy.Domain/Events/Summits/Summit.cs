using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A meeting of many at a high level, with events on its margins.</summary>
[DomainRecord("summit")]
public sealed partial record Summit : DiplomaticEvent
{
    /// <summary>How far it has come.</summary>
    public SummitStage Stage { get; }

    /// <summary>Its motto.</summary>
    public LocalizedText? Theme { get; }

    /// <summary>The series of which it is an edition.</summary>
    public LocalizedText? Series { get; }

    /// <summary>Its number in the series, counted from 1.</summary>
    public int? Edition { get; }

    /// <summary>At what level it is held.</summary>
    public SummitLevel? Level { get; }

    /// <summary>Who receives the others.</summary>
    public ValueList<Id<Party>> Hosts { get; }

    /// <summary>Who chairs it; that need not be the host.</summary>
    public Id<Party>? Chair { get; }

    /// <summary>How those who take part come together.</summary>
    public AttendanceMode? Mode { get; }

    /// <summary>Those who called it, beside the hosts.</summary>
    public ValueList<Id<Party>> Conveners { get; }

    /// <summary>The acts on which it rests.</summary>
    public ValueList<Mandate> Mandates { get; }

    /// <summary>Where it was made known, the first time first.</summary>
    public ValueList<Announcement> Announcements { get; }

    /// <summary>The parties that take part, as far as they are known.</summary>
    public ValueList<SummitParticipant> Participants { get; }

    /// <summary>How many persons were expected, as given beforehand.</summary>
    public Estimate? ExpectedParticipants { get; }

    /// <summary>How many sessions were expected, as given beforehand.</summary>
    public Estimate? ExpectedSessions { get; }

    /// <summary>The meetings that prepare it.</summary>
    public ValueList<Id<DiplomaticEvent>> PreparatoryMeetings { get; }

    /// <summary>Its programme, as far as it is known.</summary>
    public ValueList<SummitSession> Sessions { get; }

    /// <summary>The document in which it lays down what it has come to.</summary>
    public OutcomeDocument? OutcomeDocument { get; }

    /// <summary>What happens on its margins.</summary>
    public ValueList<SideEvent> SideEvents { get; }

    /// <summary>When it took place, or where that is not known when it is to.</summary>
    [Lowerable] internal Schedule? Time => Stage is SummitStage.Concluded over && over.Actual is not null ? over.Actual : Schedule;

    /// <summary>Whether it has begun: it is underway or concluded.</summary>
    [Lowerable] public bool HasBegun => Stage is SummitStage.Underway || Stage is SummitStage.Concluded;

    [Invariant("DIP3201", "A side event must have an organizer of its own; '{item.Name}' names none. Name one where it is known.", ForEach = nameof(SideEvents), Severity = InvariantSeverity.Warning)]
    bool SideEventHasAnOrganizer(SideEvent item) => item.Organizers.Count > 0;

    [Invariant("DIP3202", "A side event must take place within the summit ({Dates}); '{item.Name}' is on {item.Dates}. Mark it as before or after.", ForEach = nameof(SideEvents))]
    bool TakesPlaceDuringTheSummit(SideEvent item) => item.Relation != MarginRelation.During || Dates is null || item.Dates is null || Dates.Contains(item.Dates);

    [Invariant("DIP3203", "A side event before the summit must begin before its first day ({Dates.Start}); '{item.Name}' is on {item.Dates}. Mark it as during or after.", ForEach = nameof(SideEvents))]
    bool TakesPlaceBeforeTheSummit(SideEvent item) => item.Relation != MarginRelation.Before || Dates is null || item.Dates is null || item.Dates.Start < Dates.Start;

    [Invariant("DIP3204", "A side event after the summit must end after its last day ({Dates.End}); '{item.Name}' is on {item.Dates}. Mark it as during or before.", ForEach = nameof(SideEvents))]
    bool TakesPlaceAfterTheSummit(SideEvent item) => item.Relation != MarginRelation.After || Dates is null || item.Dates is null || item.Dates.End > Dates.End;

    [Invariant("DIP3205", "A mandate must be adopted before the summit begins ({Dates.Start}); {item.Symbol} was adopted on {item.AdoptedOn}. Correct the day.", ForEach = nameof(Mandates))]
    bool MandatePrecedesTheSummit(Mandate item) => !(item.AdoptedOn?.EarliestDay >= Dates?.Start);

    [Invariant("DIP3206", "Numbers given before a summit must be approximate; {ExpectedParticipants.Value} participants and {ExpectedSessions.Value} sessions are not both. Say how the number is meant.", Severity = InvariantSeverity.Info)]
    bool NumbersGivenBeforehandAreApproximate => ExpectedParticipants?.Bound != EstimateBound.Exactly && ExpectedSessions?.Bound != EstimateBound.Exactly;

    [Invariant("DIP3207", "An edition must be counted from 1; it is {Edition}. Give the first summit of the series the number 1.")]
    bool EditionIsCountedFromOne => Edition is null || Edition >= 1;

    [Invariant("DIP3208", "A party must not be present or represented before the summit has begun; {item.Party} is {item.Attendance} and the summit {Stage}. Record it as expected.", ForEach = nameof(Participants))]
    bool NobodyIsPresentBeforeTheSummitBegins(SummitParticipant item) => HasBegun || (item.Attendance != AttendanceStatus.Present && item.Attendance != AttendanceStatus.Represented);

    [Invariant("DIP3209", "A party must take part in a summit once; {item.Party} is listed more than once. Put the entries together.", ForEach = nameof(Participants))]
    bool PartyTakesPartOnce(SummitParticipant item) => Participants.HasOnce(item, participant => participant.Party);

    [Invariant("DIP3210", "A numbered summit must name its series; that of edition {Edition} is {Series}. Name the series.")]
    bool NumberedSummitNamesItsSeries => Edition is null || Series is not null;

    [Invariant("DIP3211", "A summit must be announced on or before its first day ({Dates.Start}); the announcement at '{item.Occasion}' is of {item.On}. Correct the day.", ForEach = nameof(Announcements))]
    bool SummitIsAnnouncedBeforehand(Announcement item) => !(item.On?.EarliestDay > Dates?.Start);

    [Invariant("DIP3212", "A session must take place within the summit ({Dates}); '{item.Name}' is on {item.Schedule.CalendarDays}. Correct the time, or record it as a side event.", ForEach = nameof(Sessions))]
    bool SessionLiesWithinTheSummit(SummitSession item) => Schedule is null || item.Schedule is null || Schedule.MayContain(item.Schedule);

    [Invariant("DIP3213", "Sessions in one room ({item.Room}) must not overlap; '{item.Name}' overlaps another. Give it another room, or mark both as parallel.", ForEach = nameof(Sessions))]
    bool SessionsInOneRoomDoNotOverlap(SummitSession item) => Sessions.Count(other => item.NeedsTheRoomOf(other)) <= 1;

    [Invariant("DIP3214", "An outcome document must be adopted within the summit ({Time.CalendarDays}); it is adopted on {OutcomeDocument.On}. Correct one of the days.")]
    bool OutcomeDocumentIsAdoptedWithinTheSummit => OutcomeDocument is not Diplomacy.Domain.OutcomeDocument.Adopted adopted
        || (!(adopted.On?.LatestDay < Time?.EarliestDay) && !(adopted.On?.EarliestDay > Time?.LatestDay));

    [Invariant("DIP3215", "The level of a summit that is over must be that of somebody who was there ({Level}); nobody known to have been at '{Name}' was of that rank. Correct the level, or add who was there.", Severity = InvariantSeverity.Warning)]
    bool LevelIsReached => Stage is not SummitStage.Concluded || Level is null
        || Participants.All(participant => participant.Attendance != AttendanceStatus.Present && participant.Attendance != AttendanceStatus.Represented)
        || Participants.Any(participant => participant.IsPresentAt(Level.Value));

    [Invariant("DIP3216", "A summit that is over must have its days; '{Name}' has none. Give the schedule or the actual time.")]
    bool ConcludedSummitHasATime => Stage is not SummitStage.Concluded concluded || concluded.Actual is not null || Schedule is not null;

    [Invariant("DIP3014", "The stage of a summit must agree with the last change of its schedule; that of '{Name}' is {Stage}. Correct the stage, or add the change that is missing.")]
    bool StageOfASummitAgreesWithTheLastChange => History.Count == 0 || (
        (History[^1] is ScheduleChange.Cancelled ? Stage is SummitStage.Cancelled : Stage is not SummitStage.Cancelled)
        && (Stage is not SummitStage.Postponed || History[^1] is ScheduleChange.Postponed)
        && (Stage is not SummitStage.Confirmed || History[^1].Standing is not null));

    /// <summary>The summit after a change of its schedule: history, schedule and stage follow the change, and the revision is raised.</summary>
    /// <param name="change">The change. It starts from the schedule that stands.</param>
    /// <exception cref="InvariantException">DIP3017: the summit is over or called off, or not yet settled; DIP3008: the change starts from another schedule; DIP3015: it was announced before the stage was reached.</exception>
    public Summit Apply(ScheduleChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var stage = Stage.After(change);
        var history = this.HistoryWith(change, stage, Stage);
        return change is ScheduleChange.Postponed
            ? WithoutSchedule(history: history, stage: stage, revision: Revision + 1)
            : With(schedule: change.Standing, history: history, stage: stage, revision: Revision + 1);
    }
}
