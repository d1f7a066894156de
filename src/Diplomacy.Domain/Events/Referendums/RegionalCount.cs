using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How many regions were for and against, as published: 8½ of 23 cantons. A region counts with its weight.</summary>
[DomainRecord]
public sealed partial record RegionalCount
{
    /// <summary>Those that were for.</summary>
    public Fraction For { get; }

    /// <summary>All that count; absent where it is not known.</summary>
    public Fraction? Total { get; }

    /// <summary>Those that were against; absent where it is not known, which is not the rest.</summary>
    public Fraction? Against { get; }

    /// <summary>The number of the question, counted from 1; absent where there is one question.</summary>
    public int? Question { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4037", "Regions must be counted in parts of up to a twelfth (12); for are {For}, against {Against} of {Total}. Write them in fewer parts.")]
    bool RegionsAreCountedInFewParts => For.Denominator <= 12 && (Against is null || Against.Denominator <= 12) && (Total is null || Total.Denominator <= 12)
        && For.Numerator <= 1000000000 && (Against is null || Against.Numerator <= 1000000000) && (Total is null || Total.Numerator <= 1000000000);

    [Invariant("DIP4033", "The regions that were for must not exceed all ({Total}); they are {For}. Correct one of the numbers.")]
    bool RegionsForAreOfAllRegions => Total is null || For <= Total;

    [Invariant("DIP4034", "The regions that were against must not exceed all ({Total}); they are {Against}. Correct one of the numbers.")]
    bool RegionsAgainstAreOfAllRegions => Total is null || Against is null || Against <= Total;
}
