using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The event does not take place.</summary>
[MemoryPackable]
internal sealed partial record PlainScheduleChangeCancelled : PlainScheduleChange
{
    public required PlainSchedule Previous { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? AnnouncedOn { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
