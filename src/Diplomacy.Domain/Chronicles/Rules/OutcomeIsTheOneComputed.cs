using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What the authority declared is what the rule makes of the counts. Both are kept; sides that claim the same vote do not thereby agree.</summary>
internal sealed class OutcomeIsTheOneComputed() : ChronicleRule("DIP7105", InvariantSeverity.Warning, "The outcome that was declared is the one that the rule gives")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from place in Enumerable.Range(0, chronicle.Records.Count)
        let referendum = chronicle.Records[place] as Referendum
        where referendum is not null
        from at in Enumerable.Range(0, referendum.DeclaredOutcomes.Count)
        let declared = referendum.DeclaredOutcomes[at]
        let decision = chronicle.Decide(referendum, declared.Question)
        where decision is not null && !decision.IsConsistentWith(declared)
        select Broken(
            $"{Chronicle.PointerTo(place)}/declaredOutcomes/{MessageText.Of(at)}",
            $"an outcome must be the one that the rule gives ({MessageText.Of(decision.Outcome)} by '{decision.Rule}'); that of '{referendum.Name}' is declared {MessageText.Of(declared)}. "
                + "Check the counts, the rule and the declaration.");
}
