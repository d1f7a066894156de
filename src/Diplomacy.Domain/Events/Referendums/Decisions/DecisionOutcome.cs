using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a vote has decided, computed from its counts and its rule. What the authority declared is another fact: <see cref="DeclaredOutcome"/>.</summary>
[Closed]
public abstract partial record DecisionOutcome
{
    /// <summary>The proposal is adopted; where the vote is about a repeal, that is adopted.</summary>
    [DomainRecord("adopted")]
    public sealed partial record Adopted : DecisionOutcome;

    /// <summary>The proposal is rejected.</summary>
    [DomainRecord("rejected")]
    public sealed partial record Rejected : DecisionOutcome;

    /// <summary>A quorum is not met. That is not a rejection: what follows is in the rule.</summary>
    [DomainRecord("quorumNotMet")]
    public sealed partial record QuorumNotMet : DecisionOutcome;

    /// <summary>An advisory vote is for the proposal.</summary>
    [DomainRecord("advisoryYes")]
    public sealed partial record AdvisoryYes : DecisionOutcome;

    /// <summary>An advisory vote is against the proposal.</summary>
    [DomainRecord("advisoryNo")]
    public sealed partial record AdvisoryNo : DecisionOutcome;

    /// <summary>What is missing decides between several outcomes.</summary>
    [DomainRecord("undetermined")]
    public sealed partial record Undetermined : DecisionOutcome
    {
        /// <summary>The outcomes that are still possible, at least two.</summary>
        public ValueList<DecisionOutcome> Possible { get; }

        [Invariant("DIP4236", "An outcome that is not determined must leave at least two possible (2); it leaves {Possible.Count}. Give the outcome where there is one.")]
        bool SeveralOutcomesArePossible => Possible.Count >= 2;
    }
}
