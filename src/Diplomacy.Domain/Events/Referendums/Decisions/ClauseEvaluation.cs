namespace Diplomacy.Domain.Referendums;

/// <summary>Finds what the counts of a vote say to a clause, in exact whole numbers.</summary>
/// <param name="figures">The counts.</param>
/// <param name="findRegional">Finds what regions say to a clause.</param>
internal sealed class ClauseEvaluation(VoteFigures figures, Func<DecisionClause.Regional, ClauseFinding> findRegional)
{
    public ClauseFinding Find(DecisionClause clause) => clause switch
    {
        DecisionClause.Share or DecisionClause.Turnout or DecisionClause.Exceeds or DecisionClause.AtLeast => Compare(clause, CountComparison.Of(clause)!.Value),
        DecisionClause.Regional regional => findRegional(regional),
        DecisionClause.All all => Join(all, all.Clauses, ClauseVerdict.Met),
        DecisionClause.Any any => Join(any, any.Clauses, ClauseVerdict.NotMet),
        DecisionClause.Not not => Negate(not),
    };

    private ClauseFinding.Counted Compare(DecisionClause clause, CountComparison comparison)
    {
        var (part, whole) = (figures[comparison.Part], figures[comparison.Whole]);
        var (least, most) = Excess(comparison, part, whole);
        var verdict = comparison.Verdict(least, most);
        var need = whole.IsKnown ? comparison.Need(whole.Least) : (Int128?)null;
        return new ClauseFinding.Counted(
            clause,
            verdict,
            count: part.Known,
            of: whole.Known,
            need: Within64Bits(need),
            margin: part.IsKnown ? Within64Bits(part.Least - need) : null,
            ballotsToFlip: verdict == ClauseVerdict.Undetermined || !part.IsKnown || need is null ? null : comparison.BallotsToFlip(part.Least, whole.Least, need.Value),
            missing: verdict == ClauseVerdict.Undetermined ? [.. Unknown(comparison.Part, part), .. Unknown(comparison.Whole, whole)] : []);
    }

    private static long? Within64Bits(Int128? number) => number >= long.MinValue && number <= long.MaxValue ? (long)number : null;

    private static IEnumerable<VoteCount> Unknown(VoteCount count, CountRange range) => range.IsKnown ? [] : [count];

    /// <summary>Between which numbers the excess lies when every ballot is counted.</summary>
    private (Int128? Least, Int128? Most) Excess(CountComparison comparison, CountRange part, CountRange whole)
    {
        var least = whole.Most is { } wholeMost ? comparison.Excess(part.Least, wholeMost) : (Int128?)null;
        var most = part.Most is { } partMost ? comparison.Excess(partMost, comparison.IsOfItsWhole ? Int128.Max(whole.Least, partMost) : whole.Least) : (Int128?)null;
        return (least + StillToCome(comparison, Math.Min), most + StillToCome(comparison, Math.Max));
    }

    /// <summary>What the ballots that may still come add to the excess at the least or at the most; none of them need come.</summary>
    private Int128? StillToCome(CountComparison comparison, Func<long, long, long> choose)
    {
        var weight = BallotKinds.All.Select(comparison.Weight).Aggregate(0L, choose);
        return weight == 0 ? 0 : figures.Outstanding * weight;
    }

    private ClauseFinding.Joined Join(DecisionClause clause, ValueList<DecisionClause> clauses, ClauseVerdict neutral)
    {
        var parts = clauses.Select(Find).ToArray();
        var verdict = parts.Select(static part => part.Verdict).Aggregate(neutral, neutral == ClauseVerdict.Met ? Least : Greatest);
        return new ClauseFinding.Joined(clause, verdict, parts: [.. parts], ballotsToFlip: Joining.BallotsToFlip(verdict, neutral, parts.Select(static part => (part.Verdict, part.BallotsToFlip))),
            mayTakeMoreBallots: Joining.MayTakeMore(verdict, neutral, parts));
    }

    private ClauseFinding.Joined Negate(DecisionClause.Not not)
    {
        var part = Find(not.Clause);
        return new ClauseFinding.Joined(not, Joining.Negation(part.Verdict), parts: [part], ballotsToFlip: part.BallotsToFlip, mayTakeMoreBallots: part.MayTakeMoreBallots);
    }

    private static ClauseVerdict Least(ClauseVerdict one, ClauseVerdict other) => one < other ? one : other;

    private static ClauseVerdict Greatest(ClauseVerdict one, ClauseVerdict other) => one > other ? one : other;
}
