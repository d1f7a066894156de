using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A party that takes part in a summit, and how.</summary>
[DomainRecord]
public sealed partial record SummitParticipant
{
    /// <summary>The party.</summary>
    public Id<Party> Party { get; }

    /// <summary>The rank of its representative.</summary>
    public OfficeRank? Rank { get; }

    /// <summary>Whether it takes part; absent where it is not known.</summary>
    public AttendanceStatus? Attendance { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>Whether the party is known to have been there at a level, or above it.</summary>
    /// <param name="level">The level.</param>
    [Lowerable]
    public bool IsPresentAt(SummitLevel level) => (Attendance == AttendanceStatus.Present || Attendance == AttendanceStatus.Represented) && (
        Rank is null || level == SummitLevel.MultiStakeholder || level == SummitLevel.SeniorOfficials || Rank == OfficeRank.HeadOfState
        || (Rank == OfficeRank.HeadOfGovernment && level != SummitLevel.HeadsOfState)
        || (level == SummitLevel.Ministerial && (Rank == OfficeRank.DeputyHeadOfGovernment || Rank == OfficeRank.ForeignMinister || Rank == OfficeRank.Minister)));
}
