using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A step in the life of a framework, and what is known only of it.</summary>
/// <remarks>
/// A stage is left by one of its methods, which give the next one; <see cref="FrameworkPeriod.Advance"/> adds it. Whether a framework is active, extended or closed follows
/// from its days: <see cref="FrameworkPeriod.StatusOn"/>.
/// </remarks>
[Closed]
public abstract partial record FrameworkStage
{
    /// <summary>The day on which the stage was reached, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>What is worth knowing and has no member of its own.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where that stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Lowerable] private int Step => this is Roadmap ? 1 : this is Drafting ? 2 : this is Validated ? 3 : this is Signed || this is Approved ? 4 : 5;

    /// <summary>Whether the stage may come directly after another one. Stages that are not known may be left out.</summary>
    /// <param name="before">The other stage.</param>
    [Lowerable]
    internal bool MayFollow(FrameworkStage before) => before is not Cancelled && (this is Cancelled
        || (this is Resumed ? before is Suspended : this is Suspended ? before.Step == 4 || before is Resumed : Step > before.Step));

    /// <summary>The way to it is planned.</summary>
    [DomainRecord("roadmap")]
    public sealed partial record Roadmap : FrameworkStage
    {
        /// <summary>It begins to be written.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Drafting Draft(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>It is being written.</summary>
    [DomainRecord("drafting")]
    public sealed partial record Drafting : FrameworkStage
    {
        /// <summary>Its partners agree upon the text.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Validated Validate(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>Its partners agree upon the text.</summary>
    [DomainRecord("validated")]
    public sealed partial record Validated : FrameworkStage
    {
        /// <summary>It is signed.</summary>
        /// <param name="signatories">Who signs it, as far as they are known.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Signed Sign(ValueList<Signatory>? signatories = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, signatories: signatories);

        /// <summary>It is approved by an organ, without a signature of two sides.</summary>
        /// <param name="by">The organ.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Approved Approve(Id<Party>? by = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, by: by);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>It is signed.</summary>
    [DomainRecord("signed")]
    public sealed partial record Signed : FrameworkStage
    {
        /// <summary>Who signed it, as far as they are known.</summary>
        public ValueList<Signatory> Signatories { get; }

        [Invariant("DIP5004", "A signed framework must have a signatory for the government and one for the United Nations; among {Signatories.Count} one of them is missing. Add who signed.")]
        bool BothSidesHaveSigned => Signatories.Count == 0
            || (Signatories.Any(signatory => signatory.Side == SignatorySide.Government) && Signatories.Any(signatory => signatory.Side == SignatorySide.UnitedNations));

        [Invariant("DIP5005", "A framework that is signed ({On}) must name its signatories; it names {Signatories.Count}. Add who signed.", Severity = InvariantSeverity.Warning)]
        bool SignedFrameworkNamesItsSignatories => Signatories.Count > 0;

        /// <summary>It is suspended.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Suspended Suspend(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>It is approved by an organ, without a signature of two sides: a country programme by an executive board, a plan by a government.</summary>
    [DomainRecord("approved")]
    public sealed partial record Approved : FrameworkStage
    {
        /// <summary>The organ.</summary>
        public Id<Party>? By { get; }

        /// <summary>It is suspended.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Suspended Suspend(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>It is suspended.</summary>
    [DomainRecord("suspended")]
    public sealed partial record Suspended : FrameworkStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }

        /// <summary>It goes on.</summary>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Resumed Resume(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>It goes on after it was suspended.</summary>
    [DomainRecord("resumed")]
    public sealed partial record Resumed : FrameworkStage
    {
        /// <summary>It is suspended.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Suspended Suspend(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);

        /// <summary>It is given up.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that happened, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Cancelled Cancel(LocalizedText? reason = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(On.Before(on), sources: sources, reason: reason);
    }

    /// <summary>It is given up.</summary>
    [DomainRecord("cancelled")]
    public sealed partial record Cancelled : FrameworkStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }
}
