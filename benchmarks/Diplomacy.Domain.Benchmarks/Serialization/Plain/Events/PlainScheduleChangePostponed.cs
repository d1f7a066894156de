using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The event is put off.</summary>
[MemoryPackable]
internal sealed partial record PlainScheduleChangePostponed : PlainScheduleChange
{
    public required PlainSchedule Previous { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? AnnouncedOn { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
