using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The meeting is called off.</summary>
[MemoryPackable]
internal sealed partial record PlainMeetingStageCancelled : PlainMeetingStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
