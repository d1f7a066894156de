using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The outcome was announced.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusAnnounced : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
