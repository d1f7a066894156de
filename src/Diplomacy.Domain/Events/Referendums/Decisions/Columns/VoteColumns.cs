using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Referendums;

namespace Diplomacy.Domain;

/// <summary>The counts of many districts, a column for each count and a row for each district.</summary>
/// <remarks>
/// It is for votes of very many districts, such as polling stations: nothing is allocated for a district. The columns are read where they are, and not copied. Counts are whole ballots, and
/// none is negative (DIP4101); a column that is left out is a count that is not known.
/// </remarks>
public sealed class VoteColumns
{
    private readonly ColumnSum?[] _sums = new ColumnSum?[Enum.GetValues<CountColumn>().Length];
    private readonly ReadOnlyMemory<long>[] _columns;

    /// <summary>Takes columns of one length.</summary>
    /// <param name="yes">Ballots for the proposal.</param>
    /// <param name="no">Ballots against it.</param>
    /// <param name="valid">Valid ballots; left out, they are those for and against.</param>
    /// <param name="blank">Blank ballots.</param>
    /// <param name="invalid">Invalid ballots.</param>
    /// <param name="cast">Ballots found in the box.</param>
    /// <param name="issued">Ballots issued.</param>
    /// <param name="tookPart">Persons who took part.</param>
    /// <param name="entitled">Persons entitled to take part.</param>
    /// <exception cref="ArgumentException">A column has another length than <paramref name="yes"/>, or <paramref name="yes"/> is empty.</exception>
    public VoteColumns(
        ReadOnlyMemory<long> yes,
        ReadOnlyMemory<long> no = default,
        ReadOnlyMemory<long> valid = default,
        ReadOnlyMemory<long> blank = default,
        ReadOnlyMemory<long> invalid = default,
        ReadOnlyMemory<long> cast = default,
        ReadOnlyMemory<long> issued = default,
        ReadOnlyMemory<long> tookPart = default,
        ReadOnlyMemory<long> entitled = default)
    {
        _columns = [yes, no, valid, blank, invalid, cast, issued, tookPart, entitled];
        Districts = yes.Length;
        if (Districts == 0) throw new ArgumentException("The ballots for the proposal must be those of at least one district.", nameof(yes));
        if (Array.FindIndex(_columns, column => column.Length != 0 && column.Length != Districts) is >= 0 and var other)
        {
            throw new ArgumentException($"Columns must be of one length ({MessageText.Of(Districts)}); that of {MessageText.Of((CountColumn)other)} is {MessageText.Of(_columns[other].Length)}.", MessageText.Of((CountColumn)other));
        }
    }

    /// <summary>How many districts there are.</summary>
    public int Districts { get; }

    /// <summary>The whole vote: the sums of the columns.</summary>
    /// <param name="status">How final the count is.</param>
    /// <exception cref="OverflowException">A sum is beyond 64 bits.</exception>
    /// <exception cref="InvariantException">DIP4101: a count is negative. Others of <see cref="Tally"/>: the sums contradict each other.</exception>
    public Tally Sum(CountStatus status) => new(
        status,
        yes: Total(CountColumn.Yes),
        no: Total(CountColumn.No),
        valid: Total(CountColumn.Valid),
        blank: Total(CountColumn.Blank),
        invalid: Total(CountColumn.Invalid),
        cast: Total(CountColumn.Cast),
        issued: Total(CountColumn.Issued),
        tookPart: Total(CountColumn.TookPart),
        entitled: Total(CountColumn.Entitled));

    internal bool Has(CountColumn column) => !_columns[(int)column].IsEmpty;

    internal ReadOnlySpan<long> this[CountColumn column] => _columns[(int)column].Span;

    /// <summary>The sum of a column and the bits of its numbers, computed once.</summary>
    internal ColumnSum SumOf(CountColumn column) => _sums[(int)column] ??= ColumnSum.Of(this[column], column);

    private long? Total(CountColumn column) => Has(column) ? SumOf(column).Total : null;
}
