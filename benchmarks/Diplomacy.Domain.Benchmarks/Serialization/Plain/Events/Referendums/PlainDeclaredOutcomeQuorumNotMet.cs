using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>Too few took part.</summary>
[MemoryPackable]
internal sealed partial record PlainDeclaredOutcomeQuorumNotMet : PlainDeclaredOutcome
{
    public LocalDate? DeclaredOn { get; init; }

    public int? Question { get; init; }

    public List<PlainFurtherStep>? FurtherSteps { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
