using System.Buffers;

namespace Diplomacy.Domain.Referendums;

/// <summary>The districts whose turning turns the verdict of a regional clause with the fewest ballots.</summary>
/// <param name="Ballots">How many ballots that takes; beyond 64 bits nothing is said.</param>
/// <param name="Districts">How many districts.</param>
internal readonly record struct ColumnFlips(long Ballots, int Districts)
{
    /// <summary>The cheapest set of so many districts; nothing where no ballots turn enough of them.</summary>
    public static ColumnFlips? Of(DecisionClause each, VoteColumns columns, ClauseVerdict verdict, long districts)
    {
        var flips = ArrayPool<long>.Shared.Rent(columns.Districts);
        try
        {
            var count = Collect(each, columns, verdict, flips);
            if (count < districts) return null;

            flips.AsSpan(0, count).Sort();
            var ballots = (Int128)0;
            foreach (var flip in flips.AsSpan(0, (int)districts)) ballots += flip;
            return ballots <= long.MaxValue ? new ColumnFlips((long)ballots, (int)districts) : null;
        }
        finally
        {
            ArrayPool<long>.Shared.Return(flips);
        }
    }

    private static int Collect(DecisionClause each, VoteColumns columns, ClauseVerdict verdict, long[] flips)
    {
        var count = 0;
        var flip = DistrictFlip.Of(each, columns);
        for (var district = 0; district < columns.Districts; district++)
        {
            if (flip.In(district) is var (found, ballots) && found == verdict && ballots is { } known) flips[count++] = known;
        }

        return count;
    }
}
