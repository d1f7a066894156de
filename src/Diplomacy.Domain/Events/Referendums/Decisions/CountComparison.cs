namespace Diplomacy.Domain.Referendums;

/// <summary>What every clause about counts comes down to: a part compared with a fraction of a whole.</summary>
/// <param name="Part">The count that is compared.</param>
/// <param name="Whole">The count with which it is compared.</param>
/// <param name="Numerator">The upper number of the fraction.</param>
/// <param name="Denominator">The lower number of the fraction.</param>
/// <param name="IsStrict">Whether the part must be more than the fraction of the whole.</param>
internal readonly record struct CountComparison(VoteCount Part, VoteCount Whole, long Numerator, long Denominator, bool IsStrict)
{
    private static readonly VoteCount AllEntitled = new VoteCount.Entitled();

    /// <summary>The comparison that a clause makes; nothing for one that joins others.</summary>
    public static CountComparison? Of(DecisionClause clause) => clause switch
    {
        DecisionClause.Share share => new(share.Part, share.Of, share.Threshold.Numerator, share.Threshold.Denominator, share.Comparison == ThresholdComparison.MoreThan),
        DecisionClause.Turnout turnout => new(turnout.Counted, turnout.Of ?? AllEntitled, turnout.Threshold.Numerator, turnout.Threshold.Denominator, turnout.Comparison == ThresholdComparison.MoreThan),
        DecisionClause.Exceeds exceeds => new(exceeds.Count, exceeds.Other, 1, 1, true),
        DecisionClause.AtLeast atLeast => new(atLeast.Count, new VoteCount.Fixed(atLeast.Number), 1, 1, false),
        DecisionClause.Regional or DecisionClause.All or DecisionClause.Any or DecisionClause.Not => null,
    };

    /// <summary>Whether both counts are those of answers, so that a ballot that leaves one may join the other.</summary>
    public bool IsBetweenAnswers => IsAnswer(Part) && IsAnswer(Whole);

    /// <summary>Whether the part is certainly a part of the whole, and so never more than it: each ballot in the one is in the other. Persons and ballots are no part of each other.</summary>
    public bool IsOfItsWhole => IsOfBallots(Part) && (Whole is VoteCount.Entitled || (IsOfBallots(Whole) && Array.TrueForAll(BallotKinds.All, IsInBothOrNotInThePart)));

    /// <summary>Whether a count is that of ballots for an answer.</summary>
    public static bool IsAnswer(VoteCount count) => count is VoteCount.Yes or VoteCount.No or VoteCount.Option;

    /// <summary>The least part of a whole that is enough.</summary>
    public Int128 Need(Int128 whole)
    {
        var (quotient, remainder) = Int128.DivRem(Numerator * whole, Denominator);
        return IsStrict || remainder != 0 ? quotient + 1 : quotient;
    }

    /// <summary>The fewest ballots that turn the verdict: between two answers a ballot that changes sides counts twice. Nothing where they are beyond 64 bits.</summary>
    public long? BallotsToFlip(Int128 part, Int128 whole, Int128 need)
    {
        var isMet = part >= need;
        var ballots = IsBetweenAnswers
            ? isMet ? (part - whole + 1) / 2 : ((whole - part) / 2) + 1
            : isMet ? part - need + 1 : need - part;
        return ballots <= long.MaxValue ? (long)ballots : null;
    }

    /// <summary>The verdict between two numbers between which the excess lies.</summary>
    public ClauseVerdict Verdict(Int128? least, Int128? most) =>
        least is { } lower && IsMet(lower) ? ClauseVerdict.Met
        : most is { } upper && !IsMet(upper) ? ClauseVerdict.NotMet
        : ClauseVerdict.Undetermined;

    /// <summary>By how much a part exceeds the fraction of a whole, in parts of the denominator.</summary>
    public Int128 Excess(Int128 part, Int128 whole) => (Denominator * part) - (Numerator * whole);

    /// <summary>By how much one ballot of a kind adds to the excess.</summary>
    public long Weight(BallotKind kind) =>
        (kind.IsIn(Part, BallotKind.ThisOption) ? Denominator : 0) - (kind.IsIn(Whole, BallotKind.ThatOption) ? Numerator : 0);

    private static bool IsOfBallots(VoteCount count) => count is not VoteCount.Entitled and not VoteCount.TookPart and not VoteCount.PriorTurnout and not VoteCount.Fixed;

    private bool IsInBothOrNotInThePart(BallotKind kind) => !kind.IsIn(Part, BallotKind.ThisOption) || kind.IsIn(Whole, BallotKind.ThatOption);

    private bool IsMet(Int128 excess) => IsStrict ? excess > 0 : excess >= 0;
}
