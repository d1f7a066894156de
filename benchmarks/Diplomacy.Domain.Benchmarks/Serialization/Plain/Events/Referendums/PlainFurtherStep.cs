using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What must still happen before a result has its effect.</summary>
[MemoryPackable]
internal sealed partial record PlainFurtherStep
{
    [MemoryPackAllowSerialize]
    public required LocalizedText What { get; init; }

    public LocalDate? DueOn { get; init; }

    public LocalDate? DoneOn { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
