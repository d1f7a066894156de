namespace Diplomacy.Domain.Referendums;

/// <summary>Finds how many districts meet a clause, each of the weight 1.</summary>
internal static class ColumnEvaluation
{
    private static readonly RegionalWeights Whole = new(1);

    /// <summary>The finding of a regional clause; where it is not to be explained, without what turns it.</summary>
    public static ClauseFinding.Regional Find(DecisionClause.Regional clause, VoteColumns columns, bool explains)
    {
        var need = RegionalThreshold.Of(clause.Need, Whole, columns.Districts)!.Value;
        if (ColumnJudge.Of(clause.Each, columns) is not { } judge)
        {
            return new ClauseFinding.Regional(clause, ClauseVerdict.Undetermined, Fraction.Zero, open: Whole.Whole(columns.Districts), total: Whole.Whole(columns.Districts), need: Whole.Whole(need));
        }

        var meeting = judge.Count(columns.Districts);
        var verdict = meeting >= need ? ClauseVerdict.Met : ClauseVerdict.NotMet;
        var flips = explains ? ColumnFlips.Of(clause.Each, columns, verdict, verdict == ClauseVerdict.Met ? meeting - need + 1 : need - meeting) : null;
        return new ClauseFinding.Regional(
            clause,
            verdict,
            Whole.Whole(meeting),
            open: Fraction.Zero,
            total: Whole.Whole(columns.Districts),
            need: Whole.Whole(need),
            ballotsToFlip: flips?.Ballots,
            regionsToFlip: flips?.Districts);
    }
}
