using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A reform that its referendum did not adopt does not enter into force.</summary>
internal sealed class RejectedReformStaysOut() : RecordRule<ReformProcess>("DIP7135", InvariantSeverity.Error, "A reform that its referendum did not adopt does not enter into force")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, ReformProcess record)
    {
        var place = record.Stages.TakeWhile(static stage => stage is not ReformStage.InForce and not ReformStage.Promulgated).Count();
        if (place < record.Stages.Count && record.DecidedBy is { } decisive && chronicle.Find(decisive) is { } referendum
            && referendum.DeclaredOutcomes.Count > 0 && referendum.DeclaredOutcomes.All(static outcome => outcome is DeclaredOutcome.Rejected or DeclaredOutcome.QuorumNotMet or DeclaredOutcome.Annulled))
        {
            yield return new Fault($"/stages/{MessageText.Of(place)}", $"a reform must be adopted by its referendum before it is promulgated; '{referendum.Name}' did not adopt '{record.Name}'. Leave the stage out, or begin a new reform.");
        }
    }
}
