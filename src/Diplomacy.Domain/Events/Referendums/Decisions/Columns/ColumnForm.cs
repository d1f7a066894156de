using System.Numerics;

namespace Diplomacy.Domain.Referendums;

/// <summary>A comparison of counts as a sum of columns, each times a whole number, compared with a number.</summary>
/// <param name="columns">The columns.</param>
/// <param name="terms">Which of them, times what.</param>
/// <param name="bound">The least sum that meets the comparison.</param>
internal sealed class ColumnForm(VoteColumns columns, (CountColumn Column, long Factor)[] terms, Int128 bound)
{
    private readonly ColumnCount _sum = new(columns, terms, 0);

    /// <summary>The form of a comparison; nothing where a column is missing.</summary>
    public static ColumnForm? Of(CountComparison comparison, VoteColumns columns)
    {
        if (ColumnCount.TermsOf(comparison.Part, columns) is not { } part || ColumnCount.TermsOf(comparison.Whole, columns) is not { } whole) return null;

        var terms = Times(part, comparison.Denominator).Concat(Times(whole, -comparison.Numerator)).GroupBy(static term => term.Column, static term => term.Factor);
        var offset = comparison.Whole is VoteCount.Fixed number ? (Int128)comparison.Numerator * number.Number : 0;
        return new ColumnForm(columns, [.. terms.Select(static factors => (factors.Key, factors.Sum())).Where(static term => term.Item2 != 0)], comparison.IsStrict ? offset + 1 : offset);
    }

    /// <summary>Writes, for each district from one on, all bits where it meets the comparison and none where it does not.</summary>
    public void Judge(int start, Span<long> verdicts)
    {
        if (IsNarrow()) JudgeNarrow(start, verdicts);
        else JudgeWide(start, verdicts);
    }

    /// <summary>Whether no sum can leave 64 bits.</summary>
    private bool IsNarrow()
    {
        var most = Int128.Abs(bound);
        foreach (var (column, factor) in terms) most += Int128.Abs(factor) * columns.SumOf(column).Bits;
        return most <= long.MaxValue;
    }

    private void JudgeNarrow(int start, Span<long> verdicts)
    {
        verdicts.Clear();
        foreach (var (column, factor) in terms) Add(columns[column].Slice(start, verdicts.Length), factor, verdicts);
        KeepThoseFrom((long)bound, verdicts);
    }

    private static void Add(ReadOnlySpan<long> counts, long factor, Span<long> sums)
    {
        var place = 0;
        for (; place <= sums.Length - Vector<long>.Count; place += Vector<long>.Count)
        {
            (new Vector<long>(sums[place..]) + (new Vector<long>(counts[place..]) * factor)).CopyTo(sums[place..]);
        }

        for (; place < sums.Length; place++) sums[place] += counts[place] * factor;
    }

    private static void KeepThoseFrom(long least, Span<long> sums)
    {
        var place = 0;
        for (; place <= sums.Length - Vector<long>.Count; place += Vector<long>.Count)
        {
            Vector.GreaterThanOrEqual(new Vector<long>(sums[place..]), new Vector<long>(least)).CopyTo(sums[place..]);
        }

        for (; place < sums.Length; place++) sums[place] = sums[place] >= least ? -1 : 0;
    }

    private void JudgeWide(int start, Span<long> verdicts)
    {
        for (var place = 0; place < verdicts.Length; place++) verdicts[place] = _sum.In(start + place) >= bound ? -1 : 0;
    }

    private static IEnumerable<(CountColumn Column, long Factor)> Times((CountColumn Column, long Factor)[] count, long factor) => count.Select(term => (term.Column, term.Factor * factor));
}
