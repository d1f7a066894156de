using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The referendum is called.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageCalled : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }
}
