using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What the rule of a vote makes of its counts, clause by clause.</summary>
[DomainRecord]
public sealed partial record Decision
{
    /// <summary>The rule.</summary>
    public Id<DecisionRule> Rule { get; }

    /// <summary>What is decided.</summary>
    public DecisionOutcome Outcome { get; }

    /// <summary>What follows in law; absent where the outcome is not determined, or where a condition of what follows is not.</summary>
    public DecisionConsequence? Consequence { get; }

    /// <summary>What is found for the clause of the rule and those inside it.</summary>
    public ClauseFinding Finding { get; }

    /// <summary>How final the count is of which this is the decision.</summary>
    public CountStatus? Status { get; }

    /// <summary>What is found for the conditions of the rule on what follows otherwise, as far as they were asked.</summary>
    public ValueList<ClauseFinding> Conditions { get; }

    /// <summary>Whether what is still missing can change the outcome.</summary>
    public bool CanStillChange => Outcome is DecisionOutcome.Undetermined;

    /// <summary>Whether what was declared may be what is decided: the outcome, one of those still possible, or what follows where a quorum is missed.</summary>
    /// <param name="declared">What was declared. An annulment says nothing of the counts.</param>
    public bool IsConsistentWith(DeclaredOutcome declared) => Outcome switch
    {
        _ when declared is DeclaredOutcome.Annulled => true,
        DecisionOutcome.Undetermined undetermined => undetermined.Possible.Any(outcome => AreSame(declared, outcome)),
        DecisionOutcome.QuorumNotMet when Consequence == DecisionConsequence.LawStands => declared is DeclaredOutcome.QuorumNotMet or DeclaredOutcome.Adopted,
        DecisionOutcome.QuorumNotMet when Consequence == DecisionConsequence.AdvisoryOnly => declared is DeclaredOutcome.QuorumNotMet or DeclaredOutcome.AdvisoryYes or DeclaredOutcome.AdvisoryNo,
        var outcome => AreSame(declared, outcome),
    };

    private static bool AreSame(DeclaredOutcome declared, DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Adopted => declared is DeclaredOutcome.Adopted,
        DecisionOutcome.Rejected => declared is DeclaredOutcome.Rejected,
        DecisionOutcome.QuorumNotMet => declared is DeclaredOutcome.QuorumNotMet,
        DecisionOutcome.AdvisoryYes => declared is DeclaredOutcome.AdvisoryYes,
        DecisionOutcome.AdvisoryNo => declared is DeclaredOutcome.AdvisoryNo,
        _ => false,
    };
}
