using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A number that was given beforehand, and how it is meant.</summary>
[DomainRecord]
public sealed partial record Estimate
{
    /// <summary>The number.</summary>
    public long Value { get; }

    /// <summary>How it is meant.</summary>
    public EstimateBound Bound { get; } = EstimateBound.About;

    /// <summary>Who gave it.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP6310", "An estimate must not be negative; it is {Value}. Give the number expected.")]
    bool EstimateIsNotNegative => Value >= 0;
}
