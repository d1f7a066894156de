using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>How many may vote.</summary>
[MemoryPackable]
internal sealed partial record PlainElectorate
{
    public required ElectorateStage Stage { get; init; }

    public required long Entitled { get; init; }

    public LocalDate? AsOf { get; init; }
}
