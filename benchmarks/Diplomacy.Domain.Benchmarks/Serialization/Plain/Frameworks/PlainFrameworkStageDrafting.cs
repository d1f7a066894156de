using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The framework is drafted.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageDrafting : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
