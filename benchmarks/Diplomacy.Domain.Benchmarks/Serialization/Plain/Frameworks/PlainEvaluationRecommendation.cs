using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What an evaluation recommends.</summary>
[MemoryPackable]
internal sealed partial record PlainEvaluationRecommendation
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Text { get; init; }

    public string? Code { get; init; }

    public PlainManagementResponse? Response { get; init; }
}
