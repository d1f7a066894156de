using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Whole days.</summary>
[MemoryPackable]
internal sealed partial record PlainScheduleDays : PlainSchedule
{
    [MemoryPackAllowSerialize]
    public required DateInterval Dates { get; init; }
}
