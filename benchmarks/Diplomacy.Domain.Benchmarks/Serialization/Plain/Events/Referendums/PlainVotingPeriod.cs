using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>When voters can vote.</summary>
[MemoryPackable]
internal sealed partial record PlainVotingPeriod
{
    public required VotingMethod Method { get; init; }

    public required PlainSchedule Schedule { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Where { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
