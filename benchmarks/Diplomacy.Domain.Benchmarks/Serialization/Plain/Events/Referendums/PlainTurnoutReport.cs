using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How many have voted by some time.</summary>
[MemoryPackable]
internal sealed partial record PlainTurnoutReport
{
    public LocalDateTime? At { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Place>? District { get; init; }

    public TurnoutMeasure? Measure { get; init; }

    public long? Count { get; init; }

    public PlainPublishedPercentage? Share { get; init; }

    public ElectorateStage? Electorate { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
