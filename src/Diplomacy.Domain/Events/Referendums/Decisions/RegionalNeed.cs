using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How many regions must meet a clause. A region counts with its weight.</summary>
[Closed]
public abstract partial record RegionalNeed
{
    /// <summary>So many, as a number of the law: 4 of 6 states.</summary>
    [DomainRecord("number")]
    public sealed partial record Number : RegionalNeed
    {
        /// <summary>How many, at least 1.</summary>
        public int Regions { get; }

        [Invariant("DIP4224", "At least one region must be needed (1); it is {Regions}. Leave the clause out where none is.")]
        bool RegionIsNeeded => Regions >= 1;
    }

    /// <summary>A part of them, rounded up: two thirds of 17 are 12.</summary>
    [DomainRecord("share")]
    public sealed partial record Share : RegionalNeed
    {
        /// <summary>The part, more than 0 and at most 1.</summary>
        public Fraction Of { get; }

        [Invariant("DIP4225", "The part of the regions must be more than 0 and at most 1; it is {Of}. Write the fraction of the law.")]
        bool PartIsAShare => Of > Fraction.Zero && Of <= Fraction.One;
    }

    /// <summary>More than half of their weight: of 23 votes of the Swiss cantons, 12, and of 22, 11½.</summary>
    [DomainRecord("majority")]
    public sealed partial record Majority : RegionalNeed;
}
