namespace Diplomacy.Domain.Referendums;

/// <summary>A count of each district: the sum of some columns, each times a whole number, and of a number.</summary>
/// <param name="columns">The columns.</param>
/// <param name="terms">Which of them, times what.</param>
/// <param name="number">The number.</param>
internal sealed class ColumnCount(VoteColumns columns, (CountColumn Column, long Factor)[] terms, long number)
{
    private static readonly CountColumn[] YesAndNo = [CountColumn.Yes, CountColumn.No];

    public static ColumnCount Of(VoteCount count, VoteColumns columns) => new(columns, TermsOf(count, columns)!, (count as VoteCount.Fixed)?.Number ?? 0);

    /// <summary>The columns whose sum is a count; nothing where one of them is missing.</summary>
    public static (CountColumn Column, long Factor)[]? TermsOf(VoteCount count, VoteColumns columns)
    {
        (CountColumn Column, long Factor)[]? terms = count switch
        {
            VoteCount.Entitled => [(CountColumn.Entitled, 1)],
            VoteCount.TookPart => [(CountColumn.TookPart, 1)],
            VoteCount.Issued => [(CountColumn.Issued, 1)],
            VoteCount.Cast => [(CountColumn.Cast, 1)],
            VoteCount.NotBlank => [(CountColumn.Cast, 1), (CountColumn.Blank, -1)],
            VoteCount.Valid => [.. Valid(columns)],
            VoteCount.ValidAndBlank => [.. Valid(columns), (CountColumn.Blank, 1)],
            VoteCount.YesAndNo => [.. YesAndNo.Select(static column => (column, 1L))],
            VoteCount.Yes => [(CountColumn.Yes, 1)],
            VoteCount.No => [(CountColumn.No, 1)],
            VoteCount.Fixed => [],
            _ => null,
        };
        return terms is not null && terms.All(term => columns.Has(term.Column)) ? terms : null;
    }

    public Int128 In(int district)
    {
        var sum = (Int128)number;
        foreach (var (column, factor) in terms) sum += (Int128)factor * columns[column][district];
        return sum;
    }

    private static IEnumerable<(CountColumn Column, long Factor)> Valid(VoteColumns columns) =>
        columns.Has(CountColumn.Valid) ? [(CountColumn.Valid, 1)] : YesAndNo.Select(static column => (column, 1L));
}
