using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>One of the things that a question asks.</summary>
[MemoryPackable]
internal sealed partial record PlainQuestionPart
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Subject { get; init; }

    public QuestionFormulation? Formulation { get; init; }

    public NormLevel? Level { get; init; }

    public bool? IsLinkedToTheOthers { get; init; }
}
