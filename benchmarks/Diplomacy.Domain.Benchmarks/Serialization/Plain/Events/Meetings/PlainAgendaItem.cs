using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A matter on the agenda.</summary>
[MemoryPackable]
internal sealed partial record PlainAgendaItem
{
    public required int Position { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    public PlainSchedule? Schedule { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<DiplomaticRecord>>? About { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
