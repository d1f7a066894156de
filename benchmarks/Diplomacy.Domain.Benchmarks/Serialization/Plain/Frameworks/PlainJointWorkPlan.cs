using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What is done together in some years.</summary>
[MemoryPackable]
internal sealed partial record PlainJointWorkPlan
{
    [MemoryPackAllowSerialize]
    public required YearSpan Years { get; init; }

    public string? Priority { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
