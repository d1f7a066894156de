using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Where an indicator starts.</summary>
[MemoryPackable]
internal sealed partial record PlainIndicatorBaseline
{
    public required int Year { get; init; }

    public LocalDate? On { get; init; }

    public decimal? Value { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Comment { get; init; }

    public List<PlainIndicatorDimension>? Dimensions { get; init; }

    public List<string>? Locations { get; init; }

    public List<PlainDocumentLink>? Documents { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
