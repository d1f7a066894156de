using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What is measured.</summary>
[MemoryPackable]
internal sealed partial record PlainIndicator
{
    [MemoryPackAllowSerialize]
    public required LocalizedText Title { get; init; }

    public IndicatorMeasure? Measure { get; init; }

    public string? Code { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Description { get; init; }

    public IndicatorDirection? Direction { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Unit { get; init; }

    public decimal? Lowest { get; init; }

    public decimal? Highest { get; init; }

    public bool? IsAdditive { get; init; }

    [MemoryPackAllowSerialize]
    public List<SdgCode>? Sdgs { get; init; }

    public List<PlainResultReference>? References { get; init; }

    public List<PlainIndicatorBaseline>? Baselines { get; init; }

    public List<PlainIndicatorPeriod>? Periods { get; init; }

    public List<PlainDocumentLink>? Documents { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
