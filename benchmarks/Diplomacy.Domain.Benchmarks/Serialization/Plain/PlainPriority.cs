using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A priority of a framework.</summary>
[MemoryPackable]
internal sealed partial record PlainPriority
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    public string? Code { get; init; }

    public List<PlainFrameworkOutcome>? Outcomes { get; init; }
}
