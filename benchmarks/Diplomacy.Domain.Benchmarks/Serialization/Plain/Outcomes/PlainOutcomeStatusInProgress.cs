using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Work on the outcome has begun.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusInProgress : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
