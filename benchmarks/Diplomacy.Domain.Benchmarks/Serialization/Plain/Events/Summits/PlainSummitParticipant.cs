using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A party at a summit.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitParticipant
{
    [MemoryPackAllowSerialize]
    public required Id<Party> Party { get; init; }

    public OfficeRank? Rank { get; init; }

    public AttendanceStatus? Attendance { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
