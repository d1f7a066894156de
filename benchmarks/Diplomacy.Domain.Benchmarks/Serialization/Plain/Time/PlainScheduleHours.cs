using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>From one local time to another.</summary>
[MemoryPackable]
internal sealed partial record PlainScheduleHours : PlainSchedule
{
    public required LocalDateTime Start { get; init; }

    public LocalDateTime? End { get; init; }

    [MemoryPackAllowSerialize]
    public required TimeZoneId Zone { get; init; }

    public Offset? Offset { get; init; }

    public Offset? EndOffset { get; init; }
}
