using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Referendums;

namespace Diplomacy.Domain;

/// <summary>The regions whose votes count in a clause.</summary>
[DomainRecord]
public sealed partial record RegionSet
{
    /// <summary>What they are called: <c>regions</c>, <c>cantons</c>.</summary>
    public string Name { get; }

    /// <summary>How many there are; absent where that is set on the day of the vote.</summary>
    public int? Count { get; }

    /// <summary>The regions whose weight is not 1.</summary>
    public ValueList<RegionWeight> Weights { get; }

    /// <summary>The weight of all of them; absent where their number is set on the day of the vote.</summary>
    public Fraction? TotalWeight => Count is { } count ? RegionalWeights.Total(this, count) : null;

    [Invariant("DIP4226", "Regions must be called something; their name is '{Name}'. Name them in a word, such as 'regions'.")]
    bool RegionsHaveAName => !string.IsNullOrWhiteSpace(Name);

    [Invariant("DIP4227", "There must be at least one region (1), and as many as have a weight of their own; there are {Count}. Correct the number.")]
    bool RegionsAreCounted => Count is null || (Count >= 1 && Weights.Count <= Count);

    [Invariant("DIP4228", "A region must have one weight; '{item.Region}' has several. Leave the repetition out.", ForEach = nameof(Weights))]
    bool RegionHasOneWeight(RegionWeight item) => Weights.HasOnce(item, other => other.Region);

    /// <summary>The weight of a region: 1 where it has none of its own.</summary>
    /// <param name="region">The region, as it is named in <see cref="Weights"/>.</param>
    public Fraction WeightOf(string region) => Weights.FirstOrDefault(weight => weight.Region == region)?.Weight ?? Fraction.One;
}
