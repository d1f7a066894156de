using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>What was declared is annulled.</summary>
[MemoryPackable]
internal sealed partial record PlainDeclaredOutcomeAnnulled : PlainDeclaredOutcome
{
    public LocalDate? DeclaredOn { get; init; }

    public int? Question { get; init; }

    public List<PlainFurtherStep>? FurtherSteps { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
