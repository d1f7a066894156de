using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A question on the ballot.</summary>
[MemoryPackable]
internal sealed partial record PlainQuestion
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Text { get; init; }

    public List<PlainAnswer>? Options { get; init; }
}
