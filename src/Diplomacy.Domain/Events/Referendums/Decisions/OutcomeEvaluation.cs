namespace Diplomacy.Domain.Referendums;

/// <summary>Tells from the findings of a rule's clauses what is decided, and what still can be.</summary>
/// <remarks>
/// Some clauses ask whether enough took part (turnout) or approved (a share of those entitled beside a majority): they are quorums. Where a turnout is missed the vote decides nothing; where
/// it is not, the majority is asked, and only then the approval. A quorum to which the rule has an alternative (<c>or</c>) voids nothing by itself.
/// </remarks>
internal static class OutcomeEvaluation
{
    private static readonly DecisionOutcome Adopted = new DecisionOutcome.Adopted();
    private static readonly DecisionOutcome Rejected = new DecisionOutcome.Rejected();
    private static readonly DecisionOutcome QuorumNotMet = new DecisionOutcome.QuorumNotMet();

    public static DecisionOutcome Of(ClauseFinding finding, DecisionDirection direction, ReferendumEffect? effect)
    {
        var possible = Possible(finding, direction).Select(outcome => effect == ReferendumEffect.Advisory ? Advisory(outcome) : outcome).ToArray();
        return possible is [var only] ? only : new DecisionOutcome.Undetermined([.. possible]);
    }

    private static IEnumerable<DecisionOutcome> Possible(ClauseFinding finding, DecisionDirection direction)
    {
        var hasMajority = ClauseRoles.HasMajority(finding.Clause);
        var turnout = Verdict(finding, role => role == ClauseRole.Turnout, hasMajority);
        var majority = Verdict(finding, role => role == ClauseRole.Majority, hasMajority);
        var (met, failed) = direction == DecisionDirection.Veto ? (Rejected, Adopted) : (Adopted, Rejected);
        var isDecided = turnout != ClauseVerdict.NotMet && majority != ClauseVerdict.NotMet;
        var mayMissAQuorum = turnout != ClauseVerdict.Met || (isDecided && Verdict(finding, role => role == ClauseRole.Approval, hasMajority) != ClauseVerdict.Met);
        var isOtherwiseMissed = finding.Verdict != ClauseVerdict.Met && !mayMissAQuorum;

        if (isDecided && finding.Verdict != ClauseVerdict.NotMet) yield return met;
        if (turnout != ClauseVerdict.NotMet && (majority != ClauseVerdict.Met || isOtherwiseMissed)) yield return failed;
        if (mayMissAQuorum) yield return QuorumNotMet;
    }

    /// <summary>The verdict of the clauses of a role, all others being taken as met.</summary>
    private static ClauseVerdict Verdict(ClauseFinding finding, Func<ClauseRole, bool> isAsked, bool hasMajority, ClauseVerdict granted = ClauseVerdict.Met) => finding switch
    {
        ClauseFinding.Joined { Clause: DecisionClause.Not, Parts: [var part] } => Joining.Negation(Verdict(part, isAsked, hasMajority, Joining.Negation(granted))),
        ClauseFinding.Joined { Clause: DecisionClause.Any } any => any.Parts.Max(part => Verdict(part, isAsked, hasMajority, granted)),
        ClauseFinding.Joined all => all.Parts.Min(part => Verdict(part, isAsked, hasMajority, granted)),
        _ => isAsked(ClauseRoles.Of(finding.Clause, hasMajority)) ? finding.Verdict : granted,
    };

    private static DecisionOutcome Advisory(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Adopted => new DecisionOutcome.AdvisoryYes(),
        DecisionOutcome.Rejected => new DecisionOutcome.AdvisoryNo(),
        _ => outcome,
    };
}
