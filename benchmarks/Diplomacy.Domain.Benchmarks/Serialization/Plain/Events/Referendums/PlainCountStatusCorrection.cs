using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The count was corrected.</summary>
[MemoryPackable]
internal sealed partial record PlainCountStatusCorrection : PlainCountStatus
{
    public LocalDate? Replaces { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? Reason { get; init; }
}
