using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The framework is signed.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageSigned : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public List<PlainSignatory>? Signatories { get; init; }
}
