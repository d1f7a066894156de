using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The report of a year.</summary>
[MemoryPackable]
internal sealed partial record PlainResultsReport
{
    public required int Year { get; init; }

    [MemoryPackAllowSerialize]
    public EdtfValue? PublishedOn { get; init; }

    [MemoryPackAllowSerialize]
    public Id<Source>? Document { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
