using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The text was not adopted.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeDocumentNotAdopted : PlainOutcomeDocument
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
