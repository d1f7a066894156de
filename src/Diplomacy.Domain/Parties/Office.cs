using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A post that persons hold one after the other: it stays when its holder goes.</summary>
[DomainRecord("office")]
public sealed partial record Office : DiplomaticRecord
{
    /// <summary>The party whose office it is.</summary>
    public Id<Party>? Of { get; }

    /// <summary>How high it ranks.</summary>
    public OfficeRank? Rank { get; }

    /// <summary>The party with which a head of mission is accredited.</summary>
    public Id<Party>? ReceivingParty { get; }

    /// <summary>The rank of the office to which a head of mission is accredited.</summary>
    /// <remarks>Source: Vienna Convention on Diplomatic Relations, 1961, article 14, paragraph 1.</remarks>
    public OfficeRank? AccreditedTo { get; }

    /// <summary>How many persons can hold it at one time.</summary>
    public int Seats { get; } = 1;

    /// <summary>The first day on which the office existed.</summary>
    public EdtfValue? From { get; }

    /// <summary>The last day on which the office existed, included; absent where it exists, or where the day is not known.</summary>
    public EdtfValue? Until { get; }

    [Invariant("DIP2140", "An office must have at least one seat (1); it has {Seats}. Give the number of persons who can hold it at one time.")]
    bool OfficeHasASeat => Seats >= 1;

    [Invariant("DIP2142", "A head of mission must be accredited as its class asks; {Rank} is accredited to {AccreditedTo}. Ambassadors and envoys are accredited to a head of state, a chargé d'affaires to a minister for foreign affairs.", Severity = InvariantSeverity.Warning)]
    bool HeadOfMissionIsAccreditedByClass => AccreditedTo is null
        || (Rank == OfficeRank.ChargeDAffaires ? AccreditedTo == OfficeRank.ForeignMinister
            : (Rank != OfficeRank.Ambassador && Rank != OfficeRank.Envoy) || AccreditedTo == OfficeRank.HeadOfState);

    [Invariant("DIP2143", "Only a head of mission must be accredited; '{Name}' is of rank {Rank}. Leave the receiving party out, or correct the rank.")]
    bool OnlyHeadOfMissionIsAccredited => (ReceivingParty is null && AccreditedTo is null)
        || Rank == OfficeRank.Ambassador || Rank == OfficeRank.Envoy || Rank == OfficeRank.ChargeDAffaires;

    [Invariant("DIP2141", "An office's last day must not be before its first ({From}); it is {Until}. Exchange or correct the days.")]
    bool LastDayIsNotBeforeTheFirst => !(From?.EarliestDay > Until?.LatestDay);
}
