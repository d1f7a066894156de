using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How a text was voted on.</summary>
[MemoryPackable]
internal sealed partial record PlainAdoptionVote
{
    public required int For { get; init; }

    public required int Against { get; init; }

    public int? Abstaining { get; init; }

    public PlainCitation? Rule { get; init; }
}
