using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a region counts for among the others.</summary>
[DomainRecord]
public sealed partial record RegionWeight
{
    /// <summary>The region: its ISO 3166-2 code (CH-OW), or the id of its place.</summary>
    public string Region { get; }

    /// <summary>Its weight, more than 0: a half for six of the Swiss cantons.</summary>
    public Fraction Weight { get; }

    [Invariant("DIP4229", "A region must have a weight of more than 0; that of '{Region}' is {Weight}. Leave out the regions that do not count.")]
    bool WeightIsPositive => Weight > Fraction.Zero;

    [Invariant("DIP4237", "The weight of a region must be in parts of up to a twelfth (12), and at most 1000000; that of '{Region}' is {Weight}. Write it in fewer parts.")]
    bool WeightIsInFewParts => Weight.Denominator <= 12 && Weight.Numerator <= 1000000;

    [Invariant("DIP4230", "A weight must be that of a region; the region is '{Region}'. Give its code.")]
    bool WeightIsThatOfARegion => !string.IsNullOrWhiteSpace(Region);
}
