using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The text of the framework is agreed.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageValidated : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
