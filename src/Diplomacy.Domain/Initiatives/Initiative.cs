using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Something that someone proposes to create. It can neither host nor sign: what it leads to is an <see cref="Institution"/>.</summary>
[DomainRecord("initiative")]
public sealed partial record Initiative : DiplomaticRecord
{
    /// <summary>What it is to lead to.</summary>
    public InitiativeCategory Category { get; }

    /// <summary>The person who proposes it.</summary>
    public Id<Person>? Proposer { get; }

    /// <summary>The office in which the person proposes it.</summary>
    public Id<Office>? ProposerOffice { get; }

    /// <summary>The party for which it is proposed.</summary>
    public Id<Party>? ProposedFor { get; }

    /// <summary>Where it is to have its seat.</summary>
    public Id<Place>? Seat { get; }

    /// <summary>The party within or under which it is to work.</summary>
    public Id<Party>? Under { get; }

    /// <summary>The steps of its life, in order.</summary>
    public ValueList<InitiativeStage> Stages { get; }

    /// <summary>Where it was said again.</summary>
    public ValueList<Announcement> Restatements { get; }

    /// <summary>Who stands behind it.</summary>
    public ValueList<Support> Supporters { get; }

    [Invariant("DIP6101", "The days of an initiative's stages must not decrease; those of '{Name}' do. List the stages in their order, or correct the days.")]
    bool DaysOfStagesDoNotDecrease => Stages.Select(stage => stage.On).MayBeInOrder();

    [Invariant("DIP6102", "An initiative must be voiced for the first time once; '{Name}' is several times. Record the later ones as restatements.")]
    bool InitiativeIsVoicedOnce => Stages.Count(stage => stage is InitiativeStage.Voiced) <= 1;

    [Invariant("DIP6103", "An initiative must end once, with its last stage; '{Name}' has a stage after it was established, merged or dropped. Put the end last.")]
    bool NothingFollowsTheEnd => Stages.Take(Stages.Count - 1).All(stage =>
        stage is not InitiativeStage.Established && stage is not InitiativeStage.Merged && stage is not InitiativeStage.Dropped);

    [Invariant("DIP6104", "A restatement must follow the day on which the initiative was voiced; that at '{item.Occasion}' is of {item.On}. Correct the day, or take it as the first.", ForEach = nameof(Restatements))]
    bool RestatementFollowsTheVoicing(Announcement item) => Stages.All(stage => stage is not InitiativeStage.Voiced || !(stage.On?.EarliestDay > item.On?.LatestDay));

    [Invariant("DIP6105", "A support must be of the day on which the initiative was voiced or later; that of {item.Party} is of {item.On}. Correct the day.", ForEach = nameof(Supporters))]
    bool SupportFollowsTheVoicing(Support item) => Stages.All(stage => stage is not InitiativeStage.Voiced || !(stage.On?.EarliestDay > item.On.LatestDay));

    [Invariant("DIP6106", "A party must stand behind an initiative once in each degree; {item.Party} {item.Degree} more than once. Keep the first.", ForEach = nameof(Supporters))]
    bool PartySupportsOnce(Support item) => Supporters.HasOnce(item, support => (support.Party, support.Degree));

    [Invariant("DIP6107", "An initiative must cite at least one source (1); '{Name}' cites {Sources.Count}. Say where it stands written.", Severity = InvariantSeverity.Warning)]
    bool InitiativeCitesASource => Sources.Count > 0;

    [Invariant("DIP6108", "An initiative must say who proposes it; '{Name}' names neither a person nor a party. Name one where it is known.", Severity = InvariantSeverity.Warning)]
    bool InitiativeNamesItsProposer => Proposer is not null || ProposerOffice is not null || ProposedFor is not null;
}
