using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The summit is put off.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitStagePostponed : PlainSummitStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
