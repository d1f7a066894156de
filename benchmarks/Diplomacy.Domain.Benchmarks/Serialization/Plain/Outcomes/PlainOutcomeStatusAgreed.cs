using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The outcome was agreed.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusAgreed : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
