using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What is aimed at and reached in a time.</summary>
[MemoryPackable]
internal sealed partial record PlainIndicatorPeriod
{
    [MemoryPackAllowSerialize]
    public required DateInterval Days { get; init; }

    public List<PlainIndicatorFigure>? Targets { get; init; }

    public List<PlainIndicatorFigure>? Actuals { get; init; }
}
