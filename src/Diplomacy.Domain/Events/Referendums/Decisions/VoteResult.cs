using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What is known of the result of a vote on one question, as its rule asks for it.</summary>
[DomainRecord]
public sealed partial record VoteResult
{
    /// <summary>The count of the whole vote.</summary>
    public Tally Whole { get; }

    /// <summary>The counts of the regions, as far as they are known.</summary>
    public ValueList<RegionResult> Regions { get; }

    /// <summary>How many regions there were on the day; absent where that is not known.</summary>
    public int? RegionsOnTheDay { get; }

    /// <summary>How many of them were for, as published. It is asked where the counts of the regions are not all known.</summary>
    public RegionalCount? RegionalCount { get; }

    /// <summary>The electorate, at each time at which it was counted.</summary>
    public ValueList<ElectorateSnapshot> Electorate { get; }

    /// <summary>How many took part in the earlier vote that the rule names.</summary>
    public long? PriorTurnout { get; }

    [Invariant("DIP4234", "A region must have one result; '{item.Region}' has several. Give the one that counts.", ForEach = nameof(Regions))]
    bool RegionHasOneResult(RegionResult item) => Regions.HasOnce(item, other => other.Region);

    [Invariant("DIP4235", "Regions with a result must not be more than there were on the day ({RegionsOnTheDay}); they are {Regions.Count}. Leave out the districts that are no regions.")]
    bool RegionsWithAResultExist => RegionsOnTheDay is null || Regions.Count <= RegionsOnTheDay;
}
