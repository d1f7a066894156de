using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A respect in which a figure is broken down.</summary>
[MemoryPackable]
internal sealed partial record PlainIndicatorDimension
{
    public required string Name { get; init; }

    public required string Value { get; init; }
}
