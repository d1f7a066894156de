using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What is done for an outcome.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkOutput
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
}
