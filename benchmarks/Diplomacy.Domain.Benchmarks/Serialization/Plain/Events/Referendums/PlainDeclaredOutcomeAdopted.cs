using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The proposal is adopted.</summary>
[MemoryPackable]
internal sealed partial record PlainDeclaredOutcomeAdopted : PlainDeclaredOutcome
{
    public LocalDate? DeclaredOn { get; init; }

    public int? Question { get; init; }

    public List<PlainFurtherStep>? FurtherSteps { get; init; }

    public List<PlainCitation>? Sources { get; init; }

    public LocalDate? InForceFrom { get; init; }

    [MemoryPackAllowSerialize]
    public LocalizedText? RetroactiveBy { get; init; }
}
