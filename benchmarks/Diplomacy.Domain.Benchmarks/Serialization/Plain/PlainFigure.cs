using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A figure of an indicator.</summary>
[MemoryPackable]
internal sealed partial record PlainFigure
{
    public decimal? Value { get; init; }
}
