using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How many may vote.</summary>
[MemoryPackable]
internal sealed partial record PlainElectorateSnapshot
{
    public required ElectorateStage Stage { get; init; }

    public required long Entitled { get; init; }

    public LocalDate? AsOf { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
