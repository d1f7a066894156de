using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Plain;

/// <summary>An advisory vote was against the proposal.</summary>
[MemoryPackable]
internal sealed partial record PlainDeclaredOutcomeAdvisoryNo : PlainDeclaredOutcome
{
    public LocalDate? DeclaredOn { get; init; }

    public int? Question { get; init; }

    public List<PlainFurtherStep>? FurtherSteps { get; init; }

    public List<PlainCitation>? Sources { get; init; }
}
