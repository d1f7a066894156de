using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A percentage as it was published.</summary>
[MemoryPackable]
internal sealed partial record PlainPublishedPercentage
{
    public required decimal Percent { get; init; }

    public required PercentageBase Of { get; init; }

    public decimal? RoundedTo { get; init; }

    public long? Part { get; init; }

    public long? Whole { get; init; }
}
