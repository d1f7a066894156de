using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The meeting is proposed.</summary>
[MemoryPackable]
internal sealed partial record PlainMeetingStageProposed : PlainMeetingStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
