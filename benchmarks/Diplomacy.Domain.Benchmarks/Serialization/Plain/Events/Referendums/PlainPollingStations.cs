using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How many polling stations there are.</summary>
[MemoryPackable]
internal sealed partial record PlainPollingStations
{
    public required PollingStationsStage Stage { get; init; }

    public int? Total { get; init; }

    public int? InTheCountry { get; init; }

    public int? Abroad { get; init; }

    public int? CountriesAbroad { get; init; }

    public LocalDate? ReportedOn { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
