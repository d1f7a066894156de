namespace Diplomacy.Domain.Referendums;

/// <summary>Tells what a clause comes to in one district, and the fewest ballots that turn it there.</summary>
internal abstract class DistrictFlip
{
    public static DistrictFlip Of(DecisionClause clause, VoteColumns columns) => clause switch
    {
        DecisionClause.All all => new Joined([.. all.Clauses.Select(part => Of(part, columns))], ClauseVerdict.Met),
        DecisionClause.Any any => new Joined([.. any.Clauses.Select(part => Of(part, columns))], ClauseVerdict.NotMet),
        DecisionClause.Not not => new Negated(Of(not.Clause, columns)),
        _ => new Compared(CountComparison.Of(clause)!.Value, columns),
    };

    public abstract (ClauseVerdict Verdict, long? BallotsToFlip) In(int district);

    private sealed class Compared(CountComparison comparison, VoteColumns columns) : DistrictFlip
    {
        private readonly ColumnCount _part = ColumnCount.Of(comparison.Part, columns);
        private readonly ColumnCount _whole = ColumnCount.Of(comparison.Whole, columns);

        public override (ClauseVerdict Verdict, long? BallotsToFlip) In(int district)
        {
            var (part, whole) = (_part.In(district), _whole.In(district));
            var need = comparison.Need(whole);
            return (part >= need ? ClauseVerdict.Met : ClauseVerdict.NotMet, comparison.BallotsToFlip(part, whole, need));
        }
    }

    private sealed class Joined(DistrictFlip[] parts, ClauseVerdict neutral) : DistrictFlip
    {
        public override (ClauseVerdict Verdict, long? BallotsToFlip) In(int district)
        {
            var (verdict, cheapest, dearest) = (neutral, (long?)null, (long?)null);
            foreach (var part in parts)
            {
                var (found, ballots) = part.In(district);
                if (found == neutral) cheapest = cheapest is { } least && least <= ballots ? least : ballots;
                else (verdict, dearest) = (found, dearest is { } most && most >= ballots ? most : ballots);
            }

            return (verdict, verdict == neutral ? cheapest : dearest);
        }
    }

    private sealed class Negated(DistrictFlip part) : DistrictFlip
    {
        public override (ClauseVerdict Verdict, long? BallotsToFlip) In(int district) => part.In(district) is var (verdict, ballots) ? (Joining.Negation(verdict), ballots) : default;
    }
}
