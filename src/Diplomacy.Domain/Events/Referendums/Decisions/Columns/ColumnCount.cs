namespace Diplomacy.Domain.Referendums;

/// <summary>A count of each district: the sum of some columns, each times a whole number, and of a number.</summary>
/// <param name="columns">The columns.</param>
/// <param name="terms">Which of them, times what.</param>
/// <param name="number">The number.</param>
internal sealed class ColumnCount(VoteColumns columns, (CountColumn Column, long Factor)[] terms, long number)
{
    public static ColumnCount Of(VoteCount count, VoteColumns columns) => new(columns, ColumnForm.TermsOf(count, columns)!, (count as VoteCount.Fixed)?.Number ?? 0);

    public Int128 In(int district)
    {
        var sum = (Int128)number;
        foreach (var (column, factor) in terms) sum += (Int128)factor * columns[column][district];
        return sum;
    }
}
