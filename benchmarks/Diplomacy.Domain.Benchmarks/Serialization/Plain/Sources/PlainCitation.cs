using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Where something stands written.</summary>
[MemoryPackable]
internal sealed partial record PlainCitation
{
    [MemoryPackAllowSerialize]
    public required Id<Source> Source { get; init; }

    public string? Locator { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }
}
