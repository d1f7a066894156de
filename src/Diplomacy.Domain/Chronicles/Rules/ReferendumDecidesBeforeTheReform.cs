using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A reform that a referendum decides is decided when the outcome of the referendum is declared.</summary>
internal sealed class ReferendumDecidesBeforeTheReform() : RecordRule<ReformProcess>("DIP7133", InvariantSeverity.Error, "A reform that a referendum decides is decided when the outcome of the referendum is declared")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, ReformProcess record)
    {
        var place = record.Stages.TakeWhile(static stage => stage is not ReformStage.Decided).Count();
        if (record.DecidedBy is { } decisive && place < record.Stages.Count && chronicle.Find(decisive) is { DeclaredOutcomes.Count: 0 } referendum)
            yield return new Fault($"/stages/{MessageText.Of(place)}", $"a reform must be decided when the outcome of its referendum is declared; '{referendum.Name}' has none, and '{record.Name}' is decided. Record the outcome, or leave the stage out.");
    }
}
