using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A matter on the agenda.</summary>
[MemoryPackable]
internal sealed partial record PlainAgendaItem
{
    public required int Position { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }
}
