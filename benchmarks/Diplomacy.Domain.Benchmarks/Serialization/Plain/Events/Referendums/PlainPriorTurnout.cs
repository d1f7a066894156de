using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How many took part in an earlier vote.</summary>
[MemoryPackable]
internal sealed partial record PlainPriorTurnout
{
    public required long Count { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Vote { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
