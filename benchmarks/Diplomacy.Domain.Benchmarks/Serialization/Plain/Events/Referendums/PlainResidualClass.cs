using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Ballots of a class of their own.</summary>
[MemoryPackable]
internal sealed partial record PlainResidualClass
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Name { get; init; }

    public required long Count { get; init; }

    public bool? IsValid { get; init; }
}
