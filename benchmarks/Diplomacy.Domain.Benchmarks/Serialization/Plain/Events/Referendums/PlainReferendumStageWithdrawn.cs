using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The call is taken back.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageWithdrawn : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
