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
}
