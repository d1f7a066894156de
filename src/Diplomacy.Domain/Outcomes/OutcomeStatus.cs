using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How far an outcome has been carried out, and what is known only then.</summary>
/// <remarks>A status is left by one of its methods, which give the next one. That the time for it is over is computed from the day on which it is due, never stored: missed is what a source says was missed.</remarks>
[Closed]
public abstract partial record OutcomeStatus
{
    /// <summary>The day on which the status was reached, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>Where that stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>It was announced.</summary>
    [DomainRecord("announced")]
    public sealed partial record Announced : OutcomeStatus
    {
        /// <summary>The parties agree to it.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Agreed Agree(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>Work on it begins.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public InProgress Begin(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is given up.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Withdrawn Withdraw(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);
    }

    /// <summary>The parties agreed to it.</summary>
    [DomainRecord("agreed")]
    public sealed partial record Agreed : OutcomeStatus
    {
        /// <summary>Work on it begins.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public InProgress Begin(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is done.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Fulfilled Fulfil(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>A part of it is done, and no more will be.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public PartlyFulfilled FulfilPartly(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>The time for it is over, and it was not done.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Missed Miss(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is given up.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Withdrawn Withdraw(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>Another takes its place.</summary>
        /// <param name="by">What takes its place.</param>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Superseded Supersede(LocalizedText by, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(by, On.Before(on), sources);
    }

    /// <summary>Work on it has begun.</summary>
    [DomainRecord("inProgress")]
    public sealed partial record InProgress : OutcomeStatus
    {
        /// <summary>It is done.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Fulfilled Fulfil(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>A part of it is done, and no more will be.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public PartlyFulfilled FulfilPartly(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>The time for it is over, and it was not done.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Missed Miss(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>It is given up.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Withdrawn Withdraw(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources);

        /// <summary>Another takes its place.</summary>
        /// <param name="by">What takes its place.</param>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this status.</exception>
        public Superseded Supersede(LocalizedText by, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(by, On.Before(on), sources);
    }

    /// <summary>It was done.</summary>
    [DomainRecord("fulfilled")]
    public sealed partial record Fulfilled : OutcomeStatus
    {
        [Invariant("DIP6320", "An outcome that is fulfilled must have a day ({On}) and at least one source (1); it has {Sources.Count} sources. Say when, and where it stands written.")]
        bool StatusHasDatedEvidence => On is not null && Sources.Count > 0;
    }

    /// <summary>A part of it was done, and no more will be.</summary>
    [DomainRecord("partlyFulfilled")]
    public sealed partial record PartlyFulfilled : OutcomeStatus
    {
        [Invariant("DIP6321", "An outcome that is partly fulfilled must have a day ({On}) and at least one source (1); it has {Sources.Count} sources. Say when, and where it stands written.")]
        bool StatusHasDatedEvidence => On is not null && Sources.Count > 0;
    }

    /// <summary>It was not done in time.</summary>
    [DomainRecord("missed")]
    public sealed partial record Missed : OutcomeStatus
    {
        [Invariant("DIP6322", "An outcome that is missed must have a day ({On}) and at least one source (1); it has {Sources.Count} sources. Say when, and where it stands written.")]
        bool StatusHasDatedEvidence => On is not null && Sources.Count > 0;
    }

    /// <summary>It was given up.</summary>
    [DomainRecord("withdrawn")]
    public sealed partial record Withdrawn : OutcomeStatus;

    /// <summary>Another took its place.</summary>
    [DomainRecord("superseded")]
    public sealed partial record Superseded : OutcomeStatus
    {
        /// <summary>What took its place.</summary>
        public LocalizedText By { get; }
    }
}
