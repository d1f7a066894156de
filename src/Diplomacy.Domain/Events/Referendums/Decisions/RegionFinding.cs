using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What the counts of one region say to the clause that each region must meet.</summary>
[DomainRecord]
public sealed partial record RegionFinding
{
    /// <summary>The region.</summary>
    public string Region { get; }

    /// <summary>Its weight.</summary>
    public Fraction Weight { get; }

    /// <summary>What is found.</summary>
    public ClauseFinding Finding { get; }
}
