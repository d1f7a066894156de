using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Where an indicator starts.</summary>
[MemoryPackable]
internal sealed partial record PlainBaseline
{
    public required int Year { get; init; }

    public decimal? Value { get; init; }
}
