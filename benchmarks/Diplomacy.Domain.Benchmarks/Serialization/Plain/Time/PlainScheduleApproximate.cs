using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A time not known to the day.</summary>
[MemoryPackable]
internal sealed partial record PlainScheduleApproximate : PlainSchedule
{
    [MemoryPackAllowSerialize]
    public required EdtfValue When { get; init; }
}
