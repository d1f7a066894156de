using Diplomacy.Domain.Invariants;
using NodaTime;

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

    /// <summary>The last day on which it is to be done, included.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP6301", "An outcome must name at least one party (1); '{Text}' names {Parties.Count}. Name those who share it.", Severity = InvariantSeverity.Warning)]
    bool OutcomeNamesAParty => Parties.Count > 0;

    [Invariant("DIP6302", "A party must share an outcome once; {item} shares '{Text}' more than once. Leave the repetition out.", ForEach = nameof(Parties))]
    bool PartySharesAnOutcomeOnce(Id<Party> item) => Parties.Count(party => party == item) == 1;

    [Invariant("DIP6303", "An agreement must have at least two parties (2); '{Text}' has {Parties.Count}. Name the others, or give it another grade.")]
    bool AgreementHasTwoParties => Grade != OutcomeGrade.Agreement || Parties.Count != 1;
}
