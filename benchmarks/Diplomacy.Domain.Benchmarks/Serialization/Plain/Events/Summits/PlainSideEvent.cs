using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>An event beside a summit.</summary>
[MemoryPackable]
internal sealed partial record PlainSideEvent
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Name { get; init; }

    [MemoryPackAllowSerialize]
    public DateInterval? Dates { get; init; }

    public MarginRelation? Relation { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Organizers { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<DiplomaticRecord>>? About { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
