using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A session of a summit.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitSession
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Name { get; init; }

    public required SessionCategory Category { get; init; }

    public PlainSchedule? Schedule { get; init; }

    public string? Room { get; init; }

    public bool? IsParallel { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? Chair { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<DiplomaticRecord>>? About { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
