using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The chair summed up.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeDocumentChairSummary : PlainOutcomeDocument
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
