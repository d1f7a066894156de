using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A question on the ballot.</summary>
[MemoryPackable]
internal sealed partial record PlainReferendumQuestion
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Text { get; init; }

    public bool? IsInSubstance { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    public List<PlainAnswerOption>? Options { get; init; }

    public bool? AbsenceMeansNo { get; init; }

    public List<PlainQuestionPart>? Parts { get; init; }

    public bool? IsTotalRevision { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
