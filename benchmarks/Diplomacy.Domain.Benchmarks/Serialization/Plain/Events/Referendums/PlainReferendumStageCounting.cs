using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The ballots are counted.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageCounting : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }
}
