using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The referendum is proposed.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageProposed : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }
}
