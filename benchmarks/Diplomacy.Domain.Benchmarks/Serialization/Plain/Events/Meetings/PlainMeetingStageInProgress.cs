using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The meeting is going on.</summary>
[MemoryPackable]
internal sealed partial record PlainMeetingStageInProgress : PlainMeetingStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
