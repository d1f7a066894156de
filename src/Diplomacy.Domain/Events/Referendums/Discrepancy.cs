using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Ballots by which the published classes fall short of the total, or exceed it.</summary>
[DomainRecord]
public sealed partial record Discrepancy
{
    /// <summary>The total less the sum of the classes; negative where the classes exceed it.</summary>
    public long Ballots { get; }

    /// <summary>What is known of the reason.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Where it stands written, or from what it was computed.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4111", "A discrepancy must be of at least one ballot; it is {Ballots}. Leave it out where the books close.")]
    bool DiscrepancyIsNotZero => Ballots != 0;
}
