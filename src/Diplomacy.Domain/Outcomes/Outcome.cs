using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What an event has led to.</summary>
[DomainRecord]
public sealed partial record Outcome
{
    /// <summary>How far it binds.</summary>
    public OutcomeGrade Grade { get; }

    /// <summary>What it says.</summary>
    public LocalizedText Text { get; }

    /// <summary>The parties that it binds, or that share it.</summary>
    public ValueList<Id<Party>> Parties { get; }

    /// <summary>What it is about.</summary>
    public ValueList<Id<DiplomaticRecord>> About { get; }

    /// <summary>The form in law that it was given; absent where that is not known.</summary>
    public LegalForm? LegalForm { get; }

    /// <summary>The text in which it is laid down.</summary>
    public Id<Source>? Instrument { get; }

    /// <summary>Who signed it, and with what powers.</summary>
    public ValueList<AgreementSignatory> Signatories { get; }

    /// <summary>Those for whose good it is.</summary>
    public ValueList<Id<Party>> Beneficiaries { get; }

    /// <summary>The money that it is about.</summary>
    public MonetaryAmount? Amount { get; }

    /// <summary>How far it has been carried out; absent where nothing is known of it.</summary>
    public OutcomeStatus? Status { get; }

    /// <summary>The last day on which it is to be done, included, as exactly as it is known.</summary>
    public EdtfValue? DueOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP6301", "An outcome must name at least one party (1); '{Text}' names {Parties.Count}. Name those who share it.", Severity = InvariantSeverity.Warning)]
    bool OutcomeNamesAParty => Parties.Count > 0;

    [Invariant("DIP6302", "A party must share an outcome once; {item} shares '{Text}' more than once. Leave the repetition out.", ForEach = nameof(Parties))]
    bool PartySharesAnOutcomeOnce(Id<Party> item) => Parties.HasOnce(item);

    [Invariant("DIP6303", "An agreement must have at least two parties (2); '{Text}' has {Parties.Count}. Name the others, or give it another grade.")]
    bool AgreementHasTwoParties => Grade != OutcomeGrade.Agreement || Parties.Count != 1;

    [Invariant("DIP6304", "An outcome must be missed only after the day on which it is due ({DueOn}); it is missed on {Status.On}. Correct one of the days.")]
    bool OutcomeIsMissedAfterItsTime => Status is not OutcomeStatus.Missed || (DueOn is not null && !(Status.On?.LatestDay <= DueOn.LatestDay));

    [Invariant("DIP6305", "A treaty must name those who signed it (at least 2); '{Text}' names {Signatories.Count}. Add them, or correct the form.", Severity = InvariantSeverity.Warning)]
    bool TreatyNamesItsSignatories => LegalForm != Diplomacy.Domain.LegalForm.Treaty || Signatories.Count >= 2;

    [Invariant("DIP6306", "An outcome in the form of a treaty must bind; '{Text}' is of the grade {Grade}. Correct the grade or the form.", Severity = InvariantSeverity.Warning)]
    bool TreatyIsAnAgreement => LegalForm != Diplomacy.Domain.LegalForm.Treaty || Grade == OutcomeGrade.Agreement;

    [Invariant("DIP6307", "A person must sign an outcome once; {item.Person} signs '{Text}' more than once. Leave the repetition out.", ForEach = nameof(Signatories))]
    bool PersonSignsOnce(AgreementSignatory item) => Signatories.HasOnce(item, signatory => signatory.Person);
}
