using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The campaign is going on.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumStageCampaign : PlainReferendumStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? Until { get; init; }
}
