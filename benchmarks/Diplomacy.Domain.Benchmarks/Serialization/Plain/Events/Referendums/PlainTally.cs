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

    public List<PlainOptionCount>? Options { get; init; }

    public long? Invalid { get; init; }

    public long? Blank { get; init; }

    public bool? InvalidIncludesBlank { get; init; }

    public List<PlainResidualClass>? Residual { get; init; }

    public long? Valid { get; init; }

    public long? Cast { get; init; }

    public long? Issued { get; init; }

    public long? TookPart { get; init; }

    public long? Entitled { get; init; }

    public PlainDiscrepancy? Discrepancy { get; init; }

    public PlainPublishedPercentage? TurnoutShare { get; init; }

    public PlainPublishedPercentage? YesShare { get; init; }

    public int? Question { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Place>? District { get; init; }

    public LocalDate? ReportedOn { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
