using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The framework is suspended.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageSuspended : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
