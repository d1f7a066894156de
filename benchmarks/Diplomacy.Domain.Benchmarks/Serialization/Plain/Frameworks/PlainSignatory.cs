using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Who signed.</summary>
[MemoryPackable]
internal sealed partial record PlainSignatory
{
    public required SignatorySide Side { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Person>? Person { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Office>? Office { get; init; }
}
