using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The vote is going on.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageVoting : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }
}
