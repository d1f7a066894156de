using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Another name.</summary>
[MemoryPackable]
internal sealed partial record PlainNameVariant
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Text { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? From { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? Until { get; init; }

    public PlainCitation? Source { get; init; }
}
