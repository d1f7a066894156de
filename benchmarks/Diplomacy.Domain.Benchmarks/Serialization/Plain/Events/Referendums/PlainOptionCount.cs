using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The ballots for an option.</summary>
[MemoryPackable]
internal sealed partial record PlainOptionCount
{
    public required string Label { get; init; }

    public required long Count { get; init; }
}
