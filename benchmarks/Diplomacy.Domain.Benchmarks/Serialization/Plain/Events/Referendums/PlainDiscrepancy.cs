using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Ballots by which the classes differ from the total.</summary>
[MemoryPackable]
internal sealed partial record PlainDiscrepancy
{
    public required long Ballots { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
