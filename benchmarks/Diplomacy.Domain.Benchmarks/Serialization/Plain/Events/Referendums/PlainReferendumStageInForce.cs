using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What was adopted is in force.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageInForce : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }
}
