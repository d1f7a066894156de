using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>An organ has approved the framework.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkStageApproved : PlainFrameworkStage
{
    [MemoryPackAllowSerialize]
    public EdtfValue? On { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Note { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Party>? By { get; init; }
}
