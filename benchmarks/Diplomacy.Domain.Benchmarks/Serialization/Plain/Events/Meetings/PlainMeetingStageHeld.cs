using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The meeting was held.</summary>
[MemoryPackable]
internal sealed partial record PlainMeetingStageHeld : PlainMeetingStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public PlainSchedule? Actual { get; init; }
}
