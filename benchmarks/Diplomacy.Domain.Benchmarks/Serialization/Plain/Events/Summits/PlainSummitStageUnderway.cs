using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The summit is going on.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitStageUnderway : PlainSummitStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
