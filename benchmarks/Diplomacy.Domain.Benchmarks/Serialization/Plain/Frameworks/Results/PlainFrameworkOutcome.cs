using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What a priority brings about.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkOutcome
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    public string? Code { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Description { get; init; }

    [MemoryPackAllowSerialize]
    public List<SdgCode>? Sdgs { get; init; }

    [MemoryPackAllowSerialize]
    public List<Id<Party>>? Entities { get; init; }

    public List<PlainIndicator>? Indicators { get; init; }

    public List<PlainFrameworkOutput>? Outputs { get; init; }
}
