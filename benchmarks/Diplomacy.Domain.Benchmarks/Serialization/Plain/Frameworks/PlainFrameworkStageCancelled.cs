using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The framework is given up.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageCancelled : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
