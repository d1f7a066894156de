using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What is aimed at and reached in a time.</summary>
[MemoryPackable]
internal sealed partial record PlainPeriod
{
    [MemoryPackAllowSerialize]
    public required DateInterval Days { get; init; }

    public List<PlainFigure>? Targets { get; init; }

    public List<PlainFigure>? Actuals { get; init; }
}
