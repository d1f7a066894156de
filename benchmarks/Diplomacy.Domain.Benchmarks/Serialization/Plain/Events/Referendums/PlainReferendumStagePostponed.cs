using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The vote is put off.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStagePostponed : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
