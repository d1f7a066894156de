using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The text was adopted.</summary>
[MemoryPackable]
internal sealed partial record PlainAdopted : PlainOutcomeDocument
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? By { get; init; }
}
