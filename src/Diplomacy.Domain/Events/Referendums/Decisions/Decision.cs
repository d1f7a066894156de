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
}
