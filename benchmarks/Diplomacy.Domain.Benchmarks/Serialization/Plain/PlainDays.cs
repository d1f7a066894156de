using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Whole days.</summary>
[MemoryPackable]
internal sealed partial record PlainDays : PlainSchedule
{
    [MemoryPackAllowSerialize]
    public required DateInterval Dates { get; init; }
}
