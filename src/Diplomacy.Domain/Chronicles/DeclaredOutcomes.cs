namespace Diplomacy.Domain;

/// <summary>Whether what was declared may be what was computed.</summary>
internal static class DeclaredOutcomes
{
    /// <summary>Whether a declaration is the outcome, or one of those still possible. An annulment says nothing of the counts.</summary>
    public static bool MayBe(DeclaredOutcome declared, Decision decision) => decision.Outcome switch
    {
        _ when declared is DeclaredOutcome.Annulled => true,
        DecisionOutcome.Undetermined undetermined => undetermined.Possible.Any(outcome => AreSame(declared, outcome)),
        DecisionOutcome.QuorumNotMet when decision.Consequence == DecisionConsequence.LawStands => declared is DeclaredOutcome.QuorumNotMet or DeclaredOutcome.Adopted,
        DecisionOutcome.QuorumNotMet when decision.Consequence == DecisionConsequence.AdvisoryOnly => declared is DeclaredOutcome.QuorumNotMet or DeclaredOutcome.AdvisoryYes or DeclaredOutcome.AdvisoryNo,
        var outcome => AreSame(declared, outcome),
    };

    private static bool AreSame(DeclaredOutcome declared, DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Adopted => declared is DeclaredOutcome.Adopted,
        DecisionOutcome.Rejected => declared is DeclaredOutcome.Rejected,
        DecisionOutcome.QuorumNotMet => declared is DeclaredOutcome.QuorumNotMet,
        DecisionOutcome.AdvisoryYes => declared is DeclaredOutcome.AdvisoryYes,
        DecisionOutcome.AdvisoryNo => declared is DeclaredOutcome.AdvisoryNo,
        _ => false,
    };
}
