using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How far a meeting has come, and what is known only then.</summary>
/// <remarks>
/// A stage is left by one of its methods, which give the next one; there is none out of a meeting that was held or cancelled. That a meeting lies in the past is computed from its dates, never stored;
/// that it moved to a network is its mode, not a stage.
/// </remarks>
[Closed]
public abstract partial record MeetingStage
{
    /// <summary>The day on which the stage was reached, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>Where that stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The stage after a change of the schedule; <see langword="null"/> where this one allows no such change.</summary>
    internal MeetingStage? After(ScheduleChange change) => (this, change) switch
    {
        (Proposed proposed, ScheduleChange.Cancelled) => proposed.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Scheduled scheduled, ScheduleChange.Cancelled) => scheduled.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Scheduled scheduled, ScheduleChange.Postponed) => scheduled.Postpone(change.Reason, change.AnnouncedOn, change.Sources),
        (Postponed postponed, ScheduleChange.Cancelled) => postponed.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Postponed postponed, { Standing: not null }) => postponed.Agree(change.AnnouncedOn, change.Sources),
        (Adjourned adjourned, ScheduleChange.Cancelled) => adjourned.Cancel(change.Reason, change.AnnouncedOn, change.Sources),
        (Proposed or Scheduled or InProgress or Adjourned, { Standing: not null }) => this,
        _ => null,
    };

    /// <summary>Someone has proposed it.</summary>
    [DomainRecord("proposed")]
    public sealed partial record Proposed : MeetingStage
    {
        /// <summary>It is agreed to hold it.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Scheduled Agree(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>It has been agreed to hold it.</summary>
    [DomainRecord("scheduled")]
    public sealed partial record Scheduled : MeetingStage
    {
        /// <summary>It begins.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public InProgress Open(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It has taken place; what happened meanwhile is not recorded.</summary>
        /// <param name="actual">When it took place.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Held Conclude(Schedule? actual = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, actual: actual);

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

    /// <summary>It has been put off.</summary>
    [DomainRecord("postponed")]
    public sealed partial record Postponed : MeetingStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }

        /// <summary>It is agreed to hold it at another time.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Scheduled Agree(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>It is going on.</summary>
    [DomainRecord("inProgress")]
    public sealed partial record InProgress : MeetingStage
    {
        /// <summary>It is broken off, to be continued.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Adjourned Adjourn(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It ends.</summary>
        /// <param name="actual">When it took place.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Held Conclude(Schedule? actual = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, actual: actual);
    }

    /// <summary>It has been broken off and is to be continued.</summary>
    [DomainRecord("adjourned")]
    public sealed partial record Adjourned : MeetingStage
    {
        /// <summary>It goes on.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public InProgress Resume(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It ends without being continued.</summary>
        /// <param name="actual">When it took place.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Held Conclude(Schedule? actual = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, actual: actual);

        /// <summary>The rest of it is called off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="Invariants.InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources, reason: reason);
    }

    /// <summary>It has taken place.</summary>
    [DomainRecord("held")]
    public sealed partial record Held : MeetingStage
    {
        /// <summary>When it took place; absent where it is not known.</summary>
        public Schedule? Actual { get; }
    }

    /// <summary>It will not take place, or not to its end.</summary>
    [DomainRecord("cancelled")]
    public sealed partial record Cancelled : MeetingStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }
}
