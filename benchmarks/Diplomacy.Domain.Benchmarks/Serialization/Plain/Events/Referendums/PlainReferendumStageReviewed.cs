using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The referendum may be held.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageReviewed : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Body { get; init; }
}
