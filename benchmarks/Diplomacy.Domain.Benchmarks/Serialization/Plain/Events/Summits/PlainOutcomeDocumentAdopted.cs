using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The text was adopted.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeDocumentAdopted : PlainOutcomeDocument
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? By { get; init; }

    public PlainAdoptionVote? Vote { get; init; }
}
