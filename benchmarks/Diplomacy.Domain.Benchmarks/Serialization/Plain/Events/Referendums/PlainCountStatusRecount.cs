using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The ballots were counted again.</summary>
[MemoryPackable]
internal sealed partial record PlainCountStatusRecount : PlainCountStatus
{
    public LocalDate? Replaces { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
