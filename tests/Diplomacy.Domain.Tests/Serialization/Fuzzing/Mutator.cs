namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Makes new texts from others, the same ones for the same seed.</summary>
internal sealed class Mutator(Random random)
{
    private const int MaxLength = 20_000;

    private static readonly Func<byte[], byte[], Random, byte[]>[] ByBytes =
    [
        static (text, _, random) => ByteMutations.FlipBit(text, random),
        static (text, _, random) => ByteMutations.SetByte(text, random),
        static (text, _, random) => ByteMutations.Insert(text, random),
        static (text, _, random) => ByteMutations.InsertToken(text, random),
        static (text, _, random) => ByteMutations.Delete(text, random),
        static (text, _, random) => ByteMutations.Truncate(text, random),
        static (text, _, random) => ByteMutations.Repeat(text, random),
        static (text, _, random) => ByteMutations.Mark(text, random),
        static (text, other, random) => [.. text[..random.Next(text.Length + 1)], .. other[random.Next(other.Length + 1)..]],
    ];

    private static readonly Func<byte[], byte[], Random, byte[]>[] ByPieces =
    [
        static (text, _, random) => PieceMutations.ReplaceValue(text, random),
        static (text, other, random) => PieceMutations.SpliceValue(text, other, random),
        static (text, _, random) => PieceMutations.SpliceValue(text, text, random),
        static (text, other, random) => PieceMutations.CopyMember(text, other, random),
        static (text, _, random) => PieceMutations.CopyMember(text, text, random),
        static (text, _, random) => PieceMutations.DeleteMember(text, random),
        static (text, _, random) => PieceMutations.ExchangeMembers(text, random),
        static (text, _, random) => PieceMutations.AddUnknown(text, random),
        static (text, _, random) => PieceMutations.Nest(text, random),
        static (text, _, random) => PieceMutations.Space(text, random),
        static (text, _, random) => PieceMutations.Escape(text, random),
    ];

    /// <summary>A text with a few changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Another, from which pieces may come.</param>
    public byte[] Change(byte[] text, byte[] other)
    {
        for (var changes = 1 + Math.Min(random.Next(5), random.Next(5)); changes > 0; changes--)
        {
            var ways = random.Next(3) == 0 ? ByBytes : ByPieces;
            text = ways[random.Next(ways.Length)](text, other, random);
        }

        return text.Length > MaxLength ? text[..MaxLength] : text;
    }
}
