using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The vote is without effect.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageVoid : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
