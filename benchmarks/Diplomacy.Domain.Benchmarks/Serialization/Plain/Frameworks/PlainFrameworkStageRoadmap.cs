using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The framework is planned.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageRoadmap : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
