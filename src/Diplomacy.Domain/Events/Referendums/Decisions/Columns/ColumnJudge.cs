using System.Numerics;

namespace Diplomacy.Domain.Referendums;

/// <summary>Judges a clause for every district, a block of them at a time.</summary>
internal abstract class ColumnJudge
{
    public const int BlockLength = 1024;

    /// <summary>The judge of a clause; nothing where a column that it asks for is missing.</summary>
    public static ColumnJudge? Of(DecisionClause clause, VoteColumns columns) => clause switch
    {
        DecisionClause.All all => Joined(all.Clauses, columns, isEach: true),
        DecisionClause.Any any => Joined(any.Clauses, columns, isEach: false),
        DecisionClause.Not not => Of(not.Clause, columns) is { } judge ? new Negation(judge) : null,
        _ => CountComparison.Of(clause) is { } comparison && ColumnForm.Of(comparison, columns) is { } form ? new Comparison(form) : null,
    };

    /// <summary>How many districts meet the clause.</summary>
    public long Count(int districts)
    {
        Span<long> verdicts = stackalloc long[BlockLength];
        var count = 0L;
        for (var start = 0; start < districts; start += BlockLength)
        {
            var block = verdicts[..Math.Min(BlockLength, districts - start)];
            Judge(start, block);
            count -= Sum(block);
        }

        return count;
    }

    /// <summary>Writes, for each district from one on, all bits where it meets the clause and none where it does not.</summary>
    protected abstract void Judge(int start, Span<long> verdicts);

    private static Junction? Joined(ValueList<DecisionClause> clauses, VoteColumns columns, bool isEach)
    {
        var judges = clauses.Select(clause => Of(clause, columns)).OfType<ColumnJudge>().ToArray();
        return judges.Length == clauses.Count ? new Junction(judges, isEach) : null;
    }

    private static long Sum(ReadOnlySpan<long> verdicts)
    {
        var sum = Vector<long>.Zero;
        var place = 0;
        for (; place <= verdicts.Length - Vector<long>.Count; place += Vector<long>.Count) sum += new Vector<long>(verdicts[place..]);
        var total = Vector.Sum(sum);
        for (; place < verdicts.Length; place++) total += verdicts[place];
        return total;
    }

    private sealed class Comparison(ColumnForm form) : ColumnJudge
    {
        protected override void Judge(int start, Span<long> verdicts) => form.Judge(start, verdicts);
    }

    private sealed class Negation(ColumnJudge judge) : ColumnJudge
    {
        protected override void Judge(int start, Span<long> verdicts)
        {
            judge.Judge(start, verdicts);
            for (var place = 0; place < verdicts.Length; place++) verdicts[place] = ~verdicts[place];
        }
    }

    private sealed class Junction(ColumnJudge[] judges, bool isEach) : ColumnJudge
    {
        protected override void Judge(int start, Span<long> verdicts)
        {
            judges[0].Judge(start, verdicts);
            Span<long> others = stackalloc long[BlockLength];
            foreach (var judge in judges.AsSpan(1)) Join(judge, start, verdicts, others[..verdicts.Length]);
        }

        private void Join(ColumnJudge judge, int start, Span<long> verdicts, Span<long> others)
        {
            judge.Judge(start, others);
            for (var place = 0; place < verdicts.Length; place++) verdicts[place] = isEach ? verdicts[place] & others[place] : verdicts[place] | others[place];
        }
    }
}
