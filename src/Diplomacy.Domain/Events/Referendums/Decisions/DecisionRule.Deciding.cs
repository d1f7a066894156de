using Diplomacy.Domain.Referendums;
using NodaTime;

namespace Diplomacy.Domain;

/// <content>What the rule makes of counts.</content>
public sealed partial record DecisionRule
{
    /// <summary>Decides a vote, clause by clause, in exact whole numbers.</summary>
    /// <remarks>
    /// A count that is missing is never taken for zero: a clause is met or not met where it is so whatever the missing counts are, and undetermined otherwise. Of a partial count, every
    /// ballot that may still come is considered.
    /// </remarks>
    /// <param name="result">The result, as far as it is known.</param>
    /// <param name="effect">Whether the result binds; an advisory vote adopts and rejects nothing.</param>
    public Decision Decide(VoteResult result, ReferendumEffect? effect = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Decide(new VoteFigures(result.Whole, result.Electorate, result.PriorTurnout), regional => RegionalEvaluation.Find(regional, result), effect);
    }

    /// <summary>Decides a vote of very many districts, each of them a region of its own with the weight 1.</summary>
    /// <remarks>Nothing is allocated for a district. The districts that turn a regional clause are counted, and not named.</remarks>
    /// <param name="districts">The counts of the districts; the whole vote is their sum.</param>
    /// <param name="effect">Whether the result binds; an advisory vote adopts and rejects nothing.</param>
    /// <param name="explains">Whether to search for the fewest ballots that turn regional clauses, which takes longer than to decide.</param>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    /// <exception cref="Invariants.InvariantException">DIP4101: a count is negative. Others of <see cref="Tally"/>: the sums contradict each other.</exception>
    public Decision Decide(VoteColumns districts, ReferendumEffect? effect = null, bool explains = true)
    {
        ArgumentNullException.ThrowIfNull(districts);
        var whole = new VoteFigures(districts.Sum(new CountStatus.Complete()), [], null);
        return Decide(whole, regional => ColumnEvaluation.Find(regional, districts, explains), effect);
    }

    /// <summary>Whether the rule may be the one of a vote: it is of the country, for the kind of vote, and not certainly out of force on the day.</summary>
    internal bool MayGovern(CountryCode jurisdiction, LocalDate day, ReferendumInstrument? instrument) =>
        Jurisdiction == jurisdiction
        && (Instruments.Count == 0 || instrument is null || Instruments.Contains(instrument.Value))
        && (InForce is null || InForce.Contains(day) != Certainty.Never);

    private Decision Decide(VoteFigures whole, Func<DecisionClause.Regional, ClauseFinding> findRegional, ReferendumEffect? effect)
    {
        var evaluation = new ClauseEvaluation(whole, findRegional);
        var finding = evaluation.Find(Clause);
        var outcome = OutcomeEvaluation.Of(finding, Direction, effect);
        var conditions = new List<ClauseFinding>();
        var consequence = Consequence(outcome, evaluation, conditions);
        return new Decision(Id.Value, outcome, finding, consequence, whole.Status, [.. conditions]);
    }

    private DecisionConsequence? Consequence(DecisionOutcome outcome, ClauseEvaluation evaluation, List<ClauseFinding> conditions) => (outcome, Direction) switch
    {
        (DecisionOutcome.Undetermined, _) => null,
        (DecisionOutcome.AdvisoryYes or DecisionOutcome.AdvisoryNo, _) => DecisionConsequence.AdvisoryOnly,
        (DecisionOutcome.Adopted, DecisionDirection.Adopt) => DecisionConsequence.Adopted,
        (DecisionOutcome.Adopted, DecisionDirection.Repeal) => DecisionConsequence.Repealed,
        (DecisionOutcome.Rejected, DecisionDirection.Veto) => DecisionConsequence.Rejected,
        _ => WhatFollowsOtherwise(outcome, evaluation, conditions),
    };

    private DecisionConsequence? WhatFollowsOtherwise(DecisionOutcome outcome, ClauseEvaluation evaluation, List<ClauseFinding> conditions)
    {
        foreach (var otherwise in Otherwise)
        {
            if (otherwise.If is not { } condition) return otherwise.Consequence;

            var finding = evaluation.Find(condition);
            conditions.Add(finding);
            if (finding.Verdict == ClauseVerdict.Met) return otherwise.Consequence;
            if (finding.Verdict == ClauseVerdict.Undetermined) return null;
        }

        return Direction != DecisionDirection.Adopt ? DecisionConsequence.LawStands
            : outcome is DecisionOutcome.Rejected ? DecisionConsequence.Rejected
            : DecisionConsequence.StatusQuo;
    }
}
