using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The evaluation of a framework.</summary>
[MemoryPackable]
internal sealed partial record PlainFrameworkEvaluation
{
    public required int Year { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? PublishedOn { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    public List<PlainEvaluationRecommendation>? Recommendations { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? AnsweredOn { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
