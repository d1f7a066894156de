using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The summit is over.</summary>
[MemoryPackable]
internal sealed partial record PlainSummitStageConcluded : PlainSummitStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public PlainSchedule? Actual { get; init; }
}
