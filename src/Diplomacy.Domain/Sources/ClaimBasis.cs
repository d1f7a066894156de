namespace Diplomacy.Domain;

/// <summary>What a claim rests on.</summary>
public enum ClaimBasis
{
    /// <summary>A source says it.</summary>
    Stated,

    /// <summary>It follows from what sources say, by the reasoning that the claim gives.</summary>
    Inferred,
}
