using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How many regions were for and against.</summary>
[MemoryPackable]
internal sealed partial record PlainRegionalCount
{
    [MemoryPackAllowSerialize]
    public required Fraction For { get; init; }

    [MemoryPackAllowSerialize]
    public Fraction? Total { get; init; }

    [MemoryPackAllowSerialize]
    public Fraction? Against { get; init; }

    public int? Question { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
