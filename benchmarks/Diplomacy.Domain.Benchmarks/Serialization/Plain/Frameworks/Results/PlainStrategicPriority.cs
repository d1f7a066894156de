using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A priority of a framework.</summary>
[MemoryPackable]
internal sealed partial record PlainStrategicPriority
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    public string? Code { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Scope { get; init; }

    [MemoryPackAllowSerialize]
    public List<SdgCode>? Sdgs { get; init; }

    public List<PlainFrameworkOutcome>? Outcomes { get; init; }
}
