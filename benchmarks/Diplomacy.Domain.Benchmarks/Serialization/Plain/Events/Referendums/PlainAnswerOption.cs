using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>An answer to a question.</summary>
[MemoryPackable]
internal sealed partial record PlainAnswerOption
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Label { get; init; }

    public required AnswerMeaning Meaning { get; init; }
}
