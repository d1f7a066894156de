using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Sides that come together.</summary>
/// <remarks>A list that is empty says that nothing is known, not that there was nobody or nothing.</remarks>
[DomainRecord("meeting")]
public sealed partial record Meeting : DiplomaticEvent
{
    /// <summary>What kind of meeting it is.</summary>
    public MeetingCategory Category { get; }

    /// <summary>How far it has come.</summary>
    public MeetingStage Stage { get; }

    /// <summary>The sides that are known. A side may be a group, such as a country team.</summary>
    public ValueList<Delegation> Sides { get; }

    /// <summary>The side or the facilitator that receives the others; absent on neutral ground, or where it is not known.</summary>
    public Id<Party>? Host { get; }

    /// <summary>Those who bring the sides together and take none.</summary>
    public ValueList<Id<Party>> Facilitators { get; }

    /// <summary>How those who take part come together.</summary>
    public AttendanceMode? Mode { get; }

    /// <summary>What of it may be told.</summary>
    public ConfidentialityLevel? Confidentiality { get; }

    /// <summary>The languages into which it is interpreted.</summary>
    public ValueList<LanguageTag> Interpretation { get; }

    /// <summary>What it takes up, in order.</summary>
    public ValueList<AgendaItem> Agenda { get; }

    /// <summary>What it has led to.</summary>
    public ValueList<Outcome> Outcomes { get; }

    /// <summary>What was said.</summary>
    public ValueList<Statement> Statements { get; }

    /// <summary>When it took place, or where that is not known when it is to.</summary>
    [Lowerable] internal Schedule? Time => Stage is MeetingStage.Held over && over.Actual is not null ? over.Actual : Schedule;

    /// <summary>Whether it has begun: it is in progress, adjourned or held.</summary>
    [Lowerable] public bool HasBegun => Stage is MeetingStage.InProgress || Stage is MeetingStage.Adjourned || Stage is MeetingStage.Held;

    /// <summary>Whether what was said, or who said it, may be told only where it was released.</summary>
    [Lowerable] public bool IsConfidential => Confidentiality == ConfidentialityLevel.ChathamHouse || Confidentiality == ConfidentialityLevel.Closed;

    [Invariant("DIP3101", "A meeting must have at least two sides (2; a briefing one); '{Name}' has {Sides.Count}. Name the other side, or leave the sides out where they are not known.")]
    bool MeetingHasTwoSides => Sides.Count != 1 || Category == MeetingCategory.Briefing;

    [Invariant("DIP3102", "The sides of a meeting must be different parties; {item.Party} stands on several. Put its delegations together.", ForEach = nameof(Sides))]
    bool SidesAreDifferentParties(Delegation item) => Sides.HasOnce(item, side => side.Party);

    [Invariant("DIP3103", "A bilateral meeting must have exactly two sides (2); '{Name}' has {Sides.Count}. Name both, or give it another kind.")]
    bool BilateralMeetingHasTwoSides => Category != MeetingCategory.Bilateral || Sides.Count == 2;

    [Invariant("DIP3104", "The host of a meeting must be one of its sides or a facilitator; {Host} is neither. Add the host to the sides or the facilitators.")]
    bool HostIsASideOrAFacilitator => Host is null || Sides.Any(side => side.Party == Host) || Facilitators.Any(facilitator => facilitator == Host);

    [Invariant("DIP3105", "A cancelled meeting must have no outcomes (0); '{Name}' has {Outcomes.Count}. Leave them out, or correct the stage.")]
    bool CancelledMeetingHasNoOutcomes => Stage is not MeetingStage.Cancelled || Outcomes.Count == 0;

    [Invariant("DIP3106", "A member of a delegation must not be present or represented before the meeting has begun; one of {item.Party} is, and the meeting is {Stage}. Record who is expected.", ForEach = nameof(Sides))]
    bool NobodyIsPresentBeforeTheMeetingBegins(Delegation item) => HasBegun || item.Members.All(member =>
        member.Attendance != AttendanceStatus.Present && member.Attendance != AttendanceStatus.Represented);

    [Invariant("DIP3107", "Agenda items must be numbered 1 to {Agenda.Count} without repetition; '{item.Title}' has {item.Position}. Number them in their order.", ForEach = nameof(Agenda))]
    bool AgendaIsNumbered(AgendaItem item) => item.Position >= 1 && item.Position <= Agenda.Count && Agenda.HasOnce(item, other => other.Position);

    [Invariant("DIP3116", "An agenda item must be taken up within the meeting ({Dates}); '{item.Title}' is on {item.Schedule.CalendarDays}. Correct the time of one of them.", ForEach = nameof(Agenda))]
    bool AgendaItemLiesWithinTheMeeting(AgendaItem item) => Schedule is null || item.Schedule is null || Schedule.MayContain(item.Schedule);

    [Invariant("DIP3117", "A meeting that was held must have a time, as exactly as it is known; '{Name}' has none. Give the schedule or the actual time.")]
    bool HeldMeetingHasATime => Stage is not MeetingStage.Held held || held.Actual is not null || Schedule is not null;

    [Invariant("DIP3108", "A meeting in person must have a place; that of '{Name}' is {Place}. Give the place, or another mode.")]
    bool MeetingInPersonHasAPlace => Mode != AttendanceMode.InPerson || Place is not null;

    [Invariant("DIP3109", "An outcome of a {Confidentiality} meeting must cite its release; '{item.Text}' cites nothing. Cite the source that released it.", ForEach = nameof(Outcomes), Severity = InvariantSeverity.Warning)]
    bool ConfidentialOutcomeCitesItsRelease(Outcome item) => !IsConfidential || item.Sources.Count > 0;

    [Invariant("DIP3110", "A statement in a {Confidentiality} meeting must cite its release; that of {item.Speaker} cites nothing. Cite the source that released it.", ForEach = nameof(Statements), Severity = InvariantSeverity.Warning)]
    bool ConfidentialStatementCitesItsRelease(Statement item) => !IsConfidential || item.Sources.Count > 0;

    [Invariant("DIP3111", "The head of a delegation must have an attendance once the meeting is held; {item.Head} has none. Record it as present, represented or absent.", ForEach = nameof(Sides), Severity = InvariantSeverity.Warning)]
    bool AttendanceOfAHeadIsRecorded(Delegation item) => Stage is not MeetingStage.Held || item.Members.All(member => member.Person != item.Head
        || member.Attendance == AttendanceStatus.Present || member.Attendance == AttendanceStatus.Represented || member.Attendance == AttendanceStatus.Absent);

    [Invariant("DIP3112", "A speaker must be a member of a delegation; {item.Speaker} is of none. Add the speaker to a side.", ForEach = nameof(Statements), Severity = InvariantSeverity.Warning)]
    bool SpeakerIsOfADelegation(Statement item) => Sides.Any(side => side.Members.Any(member => member.Person == item.Speaker));

    [Invariant("DIP3113", "An outcome must be due on or after the first day of the meeting ({Time.EarliestDay}); '{item.Text}' is due on {item.DueOn}. Correct the day.", ForEach = nameof(Outcomes))]
    bool OutcomeIsNotDueBeforeTheMeeting(Outcome item) => !(item.DueOn?.LatestDay < Time?.EarliestDay);

    [Invariant("DIP3114", "A party to an outcome must be a side of the meeting; not all of '{item.Text}' are ({item.Parties}). Add the side, or leave the party out.", ForEach = nameof(Outcomes), Severity = InvariantSeverity.Warning)]
    bool PartiesToAnOutcomeAreSides(Outcome item) => Sides.Count == 0 || item.Parties.All(party => Sides.ContainsBy(party, side => side.Party));

    [Invariant("DIP3115", "A cancelled meeting must have no statements (0); '{Name}' has {Statements.Count}. Leave them out, or correct the stage.")]
    bool CancelledMeetingHasNoStatements => Stage is not MeetingStage.Cancelled || Statements.Count == 0;

    [Invariant("DIP3013", "The stage of a meeting must agree with the last change of its schedule; that of '{Name}' is {Stage}. Correct the stage, or add the change that is missing.")]
    bool StageOfAMeetingAgreesWithTheLastChange => History.Count == 0 || (
        (History[^1] is ScheduleChange.Cancelled ? Stage is MeetingStage.Cancelled : Stage is not MeetingStage.Cancelled)
        && (Stage is not MeetingStage.Postponed || History[^1] is ScheduleChange.Postponed)
        && (Stage is not MeetingStage.Scheduled || History[^1].Standing is not null));

    /// <summary>The meeting after a change of its schedule: history, schedule and stage follow the change, and the revision is raised.</summary>
    /// <param name="change">The change. It starts from the schedule that stands.</param>
    /// <exception cref="InvariantException">DIP3017: the meeting is over or called off, or not yet settled; DIP3008: the change starts from another schedule; DIP3015: it was announced before the stage was reached.</exception>
    public Meeting Apply(ScheduleChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var stage = Stage.After(change);
        var history = this.HistoryWith(change, stage, Stage);
        return change is ScheduleChange.Postponed
            ? WithoutSchedule(history: history, stage: stage, revision: Revision + 1)
            : With(schedule: change.Standing, history: history, stage: stage, revision: Revision + 1);
    }
}
