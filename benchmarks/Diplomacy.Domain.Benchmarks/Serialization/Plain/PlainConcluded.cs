using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The summit is over.</summary>
[MemoryPackable]
internal sealed partial record PlainConcluded : PlainSummitStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
