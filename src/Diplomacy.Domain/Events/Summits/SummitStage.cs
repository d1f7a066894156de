using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How far a summit has come, and what is known only then.</summary>
/// <remarks>A stage is left by one of its methods, which give the next one; there is none out of a summit that is concluded or cancelled.</remarks>
[Closed]
public abstract partial record SummitStage
{
    /// <summary>The day on which the stage was reached, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>Where that stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The stage after a change of the schedule; <see langword="null"/> where this one allows no such change.</summary>
    internal SummitStage? After(ScheduleChange change) => (this, change) switch
    {
        (Announced announced, ScheduleChange.Cancelled) => announced.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Announced announced, ScheduleChange.Postponed) => announced.Postpone(change.Reason, change.AnnouncedOn, change.Sources),
        (Confirmed confirmed, ScheduleChange.Cancelled) => confirmed.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Confirmed confirmed, ScheduleChange.Postponed) => confirmed.Postpone(change.Reason, change.AnnouncedOn, change.Sources),
        (Postponed postponed, ScheduleChange.Cancelled) => postponed.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Postponed postponed, { Standing: not null }) => postponed.Confirm(change.AnnouncedOn, change.Sources),
        (Underway underway, ScheduleChange.Cancelled) => underway.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Announced or Confirmed or Underway, { Standing: not null }) => this,
        _ => null,
    };

    /// <summary>It has been made known that it is to take place.</summary>
    [DomainRecord("announced")]
    public sealed partial record Announced : SummitStage
    {
        /// <summary>Its days and its place are settled.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Confirmed Confirm(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is put off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Postponed Postpone(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);

        /// <summary>It is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>Its days and its place are settled.</summary>
    [DomainRecord("confirmed")]
    public sealed partial record Confirmed : SummitStage
    {
        /// <summary>It begins.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Underway Open(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It has taken place; what happened meanwhile is not recorded.</summary>
        /// <param name="actual">When it took place.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Concluded Conclude(Schedule? actual = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, actual: actual);

        /// <summary>It is put off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Postponed Postpone(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);

        /// <summary>It is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>It is going on.</summary>
    [DomainRecord("underway")]
    public sealed partial record Underway : SummitStage
    {
        /// <summary>It ends.</summary>
        /// <param name="actual">When it took place.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Concluded Conclude(Schedule? actual = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, actual: actual);

        /// <summary>The rest of it is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>It has taken place.</summary>
    [DomainRecord("concluded")]
    public sealed partial record Concluded : SummitStage
    {
        /// <summary>When it took place; absent where it is not known.</summary>
        public Schedule? Actual { get; }
    }

    /// <summary>It has been put off.</summary>
    [DomainRecord("postponed")]
    public sealed partial record Postponed : SummitStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }

        /// <summary>Its new days are settled.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Confirmed Confirm(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>It will not take place, or not to its end.</summary>
    [DomainRecord("cancelled")]
    public sealed partial record Cancelled : SummitStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }
}
