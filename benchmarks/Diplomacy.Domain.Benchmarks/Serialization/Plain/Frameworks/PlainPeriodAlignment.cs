using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The days of a framework that does not run for whole years.</summary>
[MemoryPackable]
internal sealed partial record PlainPeriodAlignment
{
    [MemoryPackAllowSerialize]
    public required DateInterval Dates { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? To { get; init; }
}
