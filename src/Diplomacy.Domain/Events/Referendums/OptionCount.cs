using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The ballots for an option other than yes and no.</summary>
[DomainRecord]
public sealed partial record OptionCount
{
    /// <summary>The option, as the authority names it.</summary>
    public string Label { get; }

    /// <summary>How many ballots are for it.</summary>
    public long Count { get; }

    [Invariant("DIP4116", "The count of an option must not be negative; that of '{Label}' is {Count}. Give the number of ballots.")]
    bool CountIsNotNegative => Count >= 0;

    [Invariant("DIP4117", "A count must be that of an option; the option is '{Label}'. Name it as the ballot does.")]
    bool CountIsThatOfAnOption => !string.IsNullOrWhiteSpace(Label);
}
