using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The draft is sent round.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeDocumentCirculated : PlainOutcomeDocument
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
