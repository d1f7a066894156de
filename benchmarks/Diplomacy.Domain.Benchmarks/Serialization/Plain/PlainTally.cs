using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The ballots of a district.</summary>
[MemoryPackable]
internal sealed partial record PlainTally
{
    public required PlainCountStatus Status { get; init; }

    public long? Yes { get; init; }

    public long? No { get; init; }

    public long? Invalid { get; init; }

    public long? Cast { get; init; }

    public long? Entitled { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Place>? District { get; init; }

    public LocalDate? ReportedOn { get; init; }
}
