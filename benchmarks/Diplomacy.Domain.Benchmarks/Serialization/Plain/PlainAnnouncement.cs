using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Where a summit was announced.</summary>
[MemoryPackable]
internal sealed partial record PlainAnnouncement
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Occasion { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
