using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>One of the things said about a member of a record.</summary>
[DomainRecord]
public sealed partial record Claim
{
    /// <summary>What is said: the member's value as text, or as much of it as is known.</summary>
    public LocalizedText Says { get; }

    /// <summary>What the claim rests on.</summary>
    public ClaimBasis Basis { get; } = ClaimBasis.Stated;

    /// <summary>Whether the record follows this claim.</summary>
    public bool IsChosen { get; } = false;

    /// <summary>How the claim was inferred, or what speaks for or against it.</summary>
    public LocalizedText? Reasoning { get; }

    /// <summary>Who says it; for an inferred claim, what it was inferred from.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP7022", "A stated claim must cite who states it; '{Says}' cites nobody. Cite the source, or give the claim as inferred.", Severity = InvariantSeverity.Warning)]
    bool StatedClaimCitesASource => Basis != ClaimBasis.Stated || Sources.Count > 0;

    [Invariant("DIP7023", "An inferred claim must say how it was inferred; the reasoning of '{Says}' is {Reasoning}. Give the reasoning.")]
    bool InferredClaimGivesItsReasoning => Basis != ClaimBasis.Inferred || Reasoning is not null;
}
