using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A step of a reform, and what is known only of it.</summary>
[Closed]
public abstract partial record ReformStage
{
    /// <summary>The day, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>What happened.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The reform was announced.</summary>
    [DomainRecord("announced")]
    public sealed partial record Announced : ReformStage
    {
        /// <summary>The occasion.</summary>
        public LocalizedText? Occasion { get; }
    }

    /// <summary>The text was drafted.</summary>
    [DomainRecord("drafting")]
    public sealed partial record Drafting : ReformStage
    {
        /// <summary>Who drafted it.</summary>
        public LocalizedText? Body { get; }

        /// <summary>How many members the body had.</summary>
        public int? Members { get; }

        [Invariant("DIP6210", "A body that drafts must have at least one member (1); it has {Members}. Leave the number out where it is not known.")]
        bool BodyHasAMember => Members is null || Members >= 1;
    }

    /// <summary>The public discussed it.</summary>
    [DomainRecord("publicDiscussion")]
    public sealed partial record PublicDiscussion : ReformStage;

    /// <summary>A court reviewed it.</summary>
    [DomainRecord("courtReview")]
    public sealed partial record CourtReview : ReformStage;

    /// <summary>The text was published.</summary>
    [DomainRecord("textPublished")]
    public sealed partial record TextPublished : ReformStage
    {
        /// <summary>The text as a source.</summary>
        public Id<Source>? Document { get; }
    }

    /// <summary>The decision was set for a day or put to those who decide.</summary>
    [DomainRecord("decisionSet")]
    public sealed partial record DecisionSet : ReformStage;

    /// <summary>It was decided.</summary>
    [DomainRecord("decided")]
    public sealed partial record Decided : ReformStage
    {
        /// <summary>Whether the reform was adopted; absent where that is not recorded here.</summary>
        public bool? IsAdopted { get; }
    }

    /// <summary>It was promulgated.</summary>
    [DomainRecord("promulgated")]
    public sealed partial record Promulgated : ReformStage;

    /// <summary>It is in force.</summary>
    [DomainRecord("inForce")]
    public sealed partial record InForce : ReformStage;
}
