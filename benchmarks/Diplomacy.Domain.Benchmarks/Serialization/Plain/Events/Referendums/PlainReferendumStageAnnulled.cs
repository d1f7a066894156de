using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The vote is annulled.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageAnnulled : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? By { get; init; }
}
