using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A step in the life of an initiative, and what is known only of it.</summary>
[Closed]
public abstract partial record InitiativeStage
{
    /// <summary>The day, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>What is worth knowing and has no member of its own.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>It was voiced for the first time. What is said later restates it.</summary>
    [DomainRecord("voiced")]
    public sealed partial record Voiced : InitiativeStage
    {
        /// <summary>The occasion.</summary>
        public LocalizedText? Occasion { get; }
    }

    /// <summary>It is being consulted upon.</summary>
    [DomainRecord("underConsultation")]
    public sealed partial record UnderConsultation : InitiativeStage
    {
        /// <summary>The event at which the consultations began.</summary>
        public Id<DiplomaticEvent>? Event { get; }
    }

    /// <summary>An organ or a conference has endorsed it.</summary>
    [DomainRecord("endorsed")]
    public sealed partial record Endorsed : InitiativeStage;

    /// <summary>It is being negotiated.</summary>
    [DomainRecord("negotiated")]
    public sealed partial record Negotiated : InitiativeStage;

    /// <summary>It has led to an institution.</summary>
    [DomainRecord("established")]
    public sealed partial record Established : InitiativeStage
    {
        /// <summary>The institution.</summary>
        public Id<Institution> Institution { get; }
    }

    /// <summary>It went into another initiative.</summary>
    [DomainRecord("merged")]
    public sealed partial record Merged : InitiativeStage
    {
        /// <summary>The other initiative.</summary>
        public Id<Initiative> Into { get; }
    }

    /// <summary>It was given up.</summary>
    [DomainRecord("dropped")]
    public sealed partial record Dropped : InitiativeStage;
}
