using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Ballots of a class of their own: neither for nor against, nor blank, nor declared invalid.</summary>
[DomainRecord]
public sealed partial record ResidualClass
{
    /// <summary>The class as the authority names it: "not of the established form", "both answers marked", "rejected envelopes".</summary>
    public LocalizedText Name { get; }

    /// <summary>How many.</summary>
    public long Count { get; }

    /// <summary>Whether the law counts them as valid, though for no answer.</summary>
    public bool IsValid { get; } = false;

    [Invariant("DIP4110", "The count of a class of ballots must not be negative; that of '{Name}' is {Count}. Give the number of ballots.")]
    bool CountIsNotNegative => Count >= 0;
}
