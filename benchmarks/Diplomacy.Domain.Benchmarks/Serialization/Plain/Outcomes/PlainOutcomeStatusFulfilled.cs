using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The outcome was reached.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusFulfilled : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
