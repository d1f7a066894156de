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

    public IndicatorDirection? Direction { get; init; }

    public List<PlainBaseline>? Baselines { get; init; }

    public List<PlainPeriod>? Periods { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
