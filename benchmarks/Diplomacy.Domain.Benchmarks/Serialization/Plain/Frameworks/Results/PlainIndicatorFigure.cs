using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A figure of an indicator.</summary>
[MemoryPackable]
internal sealed partial record PlainIndicatorFigure
{
    public decimal? Value { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Comment { get; init; }

    public List<PlainIndicatorDimension>? Dimensions { get; init; }

    public List<string>? Locations { get; init; }

    public List<PlainDocumentLink>? Documents { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
