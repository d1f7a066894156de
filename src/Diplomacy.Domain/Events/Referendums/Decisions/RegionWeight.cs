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

    [Invariant("DIP4230", "A weight must be that of a region; the region is '{Region}'. Give its code.")]
    bool WeightIsThatOfARegion => !string.IsNullOrWhiteSpace(Region);
}
