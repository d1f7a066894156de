using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A part of the outcome was reached.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusPartlyFulfilled : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
