using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The event goes on for longer.</summary>
[MemoryPackable]
internal sealed partial record PlainScheduleChangeExtended : PlainScheduleChange
{
    public required PlainSchedule Previous { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? AnnouncedOn { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public required PlainSchedule Next { get; init; }
}
