namespace Diplomacy.Domain.Referendums;

/// <summary>What clauses that are joined make of the verdicts of each.</summary>
internal static class Joining
{
    public static ClauseVerdict Negation(ClauseVerdict verdict) => ClauseVerdict.Met - (int)verdict;

    /// <summary>Whether a verdict may take more ballots to turn than the fewest that are known: several clauses would have to turn at once.</summary>
    public static bool MayTakeMore(ClauseVerdict verdict, ClauseVerdict neutral, IReadOnlyCollection<ClauseFinding> parts) =>
        verdict != ClauseVerdict.Undetermined && ((verdict != neutral && parts.Count(part => part.Verdict == verdict) > 1) || parts.Any(static part => part.MayTakeMoreBallots));

    /// <summary>The fewest ballots that turn a verdict: where one clause that turns is enough, those of the cheapest; where all that decide must turn, no fewer than those of the dearest. Nothing where those of one are not known.</summary>
    /// <param name="verdict">The verdict of all together.</param>
    /// <param name="neutral">The verdict of a part that does not decide it.</param>
    /// <param name="parts">The verdicts of the parts, and what turns each.</param>
    public static long? BallotsToFlip(ClauseVerdict verdict, ClauseVerdict neutral, IEnumerable<(ClauseVerdict Verdict, long? BallotsToFlip)> parts)
    {
        if (verdict == ClauseVerdict.Undetermined) return null;

        var deciding = parts.Where(part => part.Verdict == verdict).Select(static part => part.BallotsToFlip).ToArray();
        return deciding.Contains(null) ? null : verdict == neutral ? deciding.Min() : deciding.Max();
    }
}
