using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A percentage as it was published: rounded, and with the base of which it is taken.</summary>
/// <remarks>The counts are kept beside it where they are known; the share itself is their quotient, never the rounded number.</remarks>
[DomainRecord]
public sealed partial record PublishedPercentage
{
    /// <summary>The number before the percent sign.</summary>
    public decimal Percent { get; }

    /// <summary>Of what it is taken.</summary>
    public PercentageBase Of { get; }

    /// <summary>The step to which it was rounded: 0.01 for two decimals.</summary>
    public decimal RoundedTo { get; } = 0.01m;

    /// <summary>The count of the part, where it is known.</summary>
    public long? Part { get; }

    /// <summary>The count of the whole, where it is known.</summary>
    public long? Whole { get; }

    [Invariant("DIP4010", "A percentage must lie between 0 and 100; it is {Percent}. Give the number before the percent sign.")]
    bool PercentageIsAShareOfTheWhole => Percent >= 0m && Percent <= 100m;

    [Invariant("DIP4011", "The step of rounding must be more than 0 and at most 1; it is {RoundedTo}. Two decimals are 0.01.")]
    bool RoundingIsAStep => RoundedTo > 0m && RoundedTo <= 1m;

    [Invariant("DIP4012", "The part must lie between 0 and the whole ({Whole}); it is {Part}. Exchange or correct the counts.")]
    bool PartIsWithinTheWhole => Part is null || (Part >= 0 && (Whole is null || Part <= Whole));

    [Invariant("DIP4013", "The whole must be more than 0; it is {Whole}. Leave it out where it is not known.")]
    bool WholeIsPositive => Whole is null || Whole > 0;

    [Invariant("DIP4014", "A published percentage must be what its counts give ({Part} of {Whole}); it is {Percent}. Check the counts and the base.", Severity = InvariantSeverity.Warning)]
    bool PercentageIsWhatItsCountsGive => Part is null || Whole is null || Percent < 0m || Percent > 100m || RoundedTo <= 0m || RoundedTo > 1m
        || ((200m * Part) - (2m * Percent * Whole) <= RoundedTo * Whole && (2m * Percent * Whole) - (200m * Part) <= RoundedTo * Whole);
}
