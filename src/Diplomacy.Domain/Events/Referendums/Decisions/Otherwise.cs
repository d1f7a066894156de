using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What follows where the clause of a rule is not met.</summary>
[DomainRecord]
public sealed partial record Otherwise
{
    /// <summary>What follows.</summary>
    public DecisionConsequence Consequence { get; }

    /// <summary>The condition on which it follows; absent where it follows in any case.</summary>
    public DecisionClause? If { get; }
}
