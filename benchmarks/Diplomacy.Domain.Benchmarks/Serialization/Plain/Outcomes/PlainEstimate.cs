using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>A number that is not exact.</summary>
[MemoryPackable]
internal sealed partial record PlainEstimate
{
    public required long Value { get; init; }

    public EstimateBound? Bound { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
