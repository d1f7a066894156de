using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The summit is announced.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitStageAnnounced : PlainSummitStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
