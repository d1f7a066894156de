using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>The proposal is rejected.</summary>
[MemoryPackable]
internal sealed partial record PlainDeclaredOutcomeRejected : PlainDeclaredOutcome
{
    public LocalDate? DeclaredOn { get; init; }

    public int? Question { get; init; }

    public List<PlainFurtherStep>? FurtherSteps { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
