using System.Numerics;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Referendums;

/// <summary>The sum of a column, and what is known of its numbers.</summary>
/// <param name="Total">The sum.</param>
/// <param name="Bits">The bits that are set in any of the numbers: no number is greater.</param>
internal sealed record ColumnSum(long Total, long Bits)
{
    private const int BlockLength = 4096;

    /// <summary>Numbers without these bits can be added up in a block without an overflow.</summary>
    private const long HighBits = ~((1L << 50) - 1);

    public static ColumnSum Of(ReadOnlySpan<long> column, CountColumn name)
    {
        var (total, bits) = ((Int128)0, 0L);
        for (var start = 0; start < column.Length; start += BlockLength)
        {
            var block = column.Slice(start, Math.Min(BlockLength, column.Length - start));
            var sum = Block(block, out var blockBits);
            bits |= blockBits;
            total += (blockBits & HighBits) == 0 ? sum : Exact(block, name, start);
        }

        return total <= long.MaxValue ? new ColumnSum((long)total, bits) : throw new OverflowException($"The sum of {MessageText.Of(name)} over {MessageText.Of(column.Length)} districts is beyond 64 bits.");
    }

    private static long Block(ReadOnlySpan<long> block, out long bits)
    {
        var (sums, seen) = (Vector<long>.Zero, Vector<long>.Zero);
        var place = 0;
        for (; place <= block.Length - Vector<long>.Count; place += Vector<long>.Count)
        {
            var numbers = new Vector<long>(block[place..]);
            (sums, seen) = (sums + numbers, seen | numbers);
        }

        var (sum, rest) = (Vector.Sum(sums), 0L);
        for (var lane = 0; lane < Vector<long>.Count; lane++) rest |= seen[lane];
        for (; place < block.Length; place++) (sum, rest) = (unchecked(sum + block[place]), rest | block[place]);

        bits = rest;
        return sum;
    }

    private static Int128 Exact(ReadOnlySpan<long> block, CountColumn name, int start)
    {
        var sum = (Int128)0;
        for (var place = 0; place < block.Length; place++)
        {
            sum += block[place] >= 0 ? block[place] : throw Negative(block[place], name, start + place);
        }

        return sum;
    }

    private static InvariantException Negative(long count, CountColumn name, int place) => new([new Violation(
        "DIP4101",
        InvariantSeverity.Error,
        $"Counts must not be negative; {MessageText.Of(name)} of district {MessageText.Of(place)} is {MessageText.Of(count)}. Leave out the column where it is not known.",
        $"/{MessageText.Of(name)}/{MessageText.Of(place)}")]);
}
