using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The outcome is declared.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageDeclared : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }
}
