using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The outcome was given up.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusWithdrawn : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
