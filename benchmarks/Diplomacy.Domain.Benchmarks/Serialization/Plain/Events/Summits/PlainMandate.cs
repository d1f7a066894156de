using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What a summit is called by.</summary>
[MemoryPackable]
internal sealed partial record PlainMandate
{
    [MemoryPackAllowSerialize]
    public required DocumentSymbol Symbol { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? AdoptedOn { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
