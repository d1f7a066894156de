using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A step in the life of an institution, and what is known only of it.</summary>
[Closed]
public abstract partial record InstitutionStage
{
    /// <summary>The day, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>What is worth knowing and has no member of its own.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>Someone proposed it.</summary>
    [DomainRecord("proposed")]
    public sealed partial record Proposed : InstitutionStage
    {
        /// <summary>Who proposed it.</summary>
        public Id<Person>? By { get; }

        /// <summary>On what occasion.</summary>
        public LocalizedText? Occasion { get; }
    }

    /// <summary>An organ gave the mandate for it.</summary>
    [DomainRecord("mandated")]
    public sealed partial record Mandated : InstitutionStage
    {
        /// <summary>The organ.</summary>
        public Id<Party>? Organ { get; }

        /// <summary>The symbol of the act: <c>A/RES/78/147</c>; absent where it is not known.</summary>
        public DocumentSymbol? Symbol { get; }

        /// <summary>How many states sponsored the act together.</summary>
        public int? CoSponsors { get; }

        /// <summary>Whether the act was adopted without a vote; absent where that is not known.</summary>
        public bool? ByConsensus { get; }

        [Invariant("DIP6010", "An act must have no negative number of sponsors; it has {CoSponsors}. Leave the number out where it is not known.")]
        bool CoSponsorsAreNotNegative => CoSponsors is null || CoSponsors >= 0;
    }

    /// <summary>The agreement with the host country was signed.</summary>
    [DomainRecord("agreementSigned")]
    public sealed partial record AgreementSigned : InstitutionStage
    {
        /// <summary>Where it was signed.</summary>
        public Id<Place>? Place { get; }

        /// <summary>Who signed it.</summary>
        public ValueList<AgreementSignatory> Signatories { get; }

        [Invariant("DIP6011", "An agreement must have no single signatory; it has {Signatories.Count}. Add the other side, or leave the signatories out where they are not known.", Severity = InvariantSeverity.Warning)]
        bool AgreementHasTwoSides => Signatories.Count != 1;

        [Invariant("DIP6012", "A person must sign an agreement once; {item.Person} signs more than once. Leave the repetition out.", ForEach = nameof(Signatories))]
        bool PersonSignsOnce(AgreementSignatory item) => Signatories.HasOnce(item, signatory => signatory.Person);
    }

    /// <summary>It exists in law.</summary>
    [DomainRecord("established")]
    public sealed partial record Established : InstitutionStage
    {
        /// <summary>The symbol or the title of the act that established it.</summary>
        public string? FoundingAct { get; }
    }

    /// <summary>It works.</summary>
    [DomainRecord("operational")]
    public sealed partial record Operational : InstitutionStage;

    /// <summary>Its work is suspended.</summary>
    [DomainRecord("suspended")]
    public sealed partial record Suspended : InstitutionStage;

    /// <summary>It was dissolved.</summary>
    [DomainRecord("dissolved")]
    public sealed partial record Dissolved : InstitutionStage;

    /// <summary>It became another institution.</summary>
    [DomainRecord("transformed")]
    public sealed partial record Transformed : InstitutionStage
    {
        /// <summary>What it became.</summary>
        public Id<Institution> Into { get; }
    }
}
