using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Days and place of the summit are settled.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitStageConfirmed : PlainSummitStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
