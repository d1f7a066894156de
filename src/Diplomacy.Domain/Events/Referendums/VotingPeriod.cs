using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>When voters of one place or one way of voting can vote, in the local time of that place.</summary>
[DomainRecord]
public sealed partial record VotingPeriod
{
    /// <summary>How they vote.</summary>
    public VotingMethod Method { get; }

    /// <summary>When: hours in a zone, where they are known.</summary>
    public Schedule Schedule { get; }

    /// <summary>Where; absent for the whole country.</summary>
    public LocalizedText? Where { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4067", "Voting abroad must say where, because the hours are local there; the place is {Where}. Name the country or the city.", Severity = InvariantSeverity.Warning)]
    bool VotingAbroadSaysWhere => Method != VotingMethod.Abroad || Where is not null;
}
