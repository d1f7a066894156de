using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Another outcome took its place.</summary>
[MemoryPackable]
internal sealed partial record PlainOutcomeStatusSuperseded : PlainOutcomeStatus
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public required LocalizedText By { get; init; }
}
