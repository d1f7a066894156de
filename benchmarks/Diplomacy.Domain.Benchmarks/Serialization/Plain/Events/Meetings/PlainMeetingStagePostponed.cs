using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The meeting is put off.</summary>
[MemoryPackable]
internal sealed partial record PlainMeetingStagePostponed : PlainMeetingStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
