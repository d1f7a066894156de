namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Makes a text shorter as long as it keeps its fault: first by its members and values, then by bytes.</summary>
/// <remarks>Source: A. Zeller, R. Hildebrandt, Simplifying and Isolating Failure-Inducing Input, IEEE Transactions on Software Engineering 28(2), 2002, clause 3.</remarks>
internal static class Shrinker
{
    /// <summary>The shortest text that was found.</summary>
    /// <param name="text">A text with the fault.</param>
    /// <param name="hasFault">Whether a text has the fault.</param>
    public static byte[] Shrink(byte[] text, Func<byte[], bool> hasFault)
    {
        for (var length = text.Length + 1; text.Length < length;)
        {
            length = text.Length;
            while (Smaller(text).FirstOrDefault(hasFault) is { } smaller) text = smaller;
            text = WithoutBytes(text, hasFault);
        }

        return text;
    }

    private static IEnumerable<byte[]> Smaller(byte[] text)
    {
        var pieces = JsonPieces.Of(text);
        foreach (var piece in pieces.Members.Concat(pieces.Values).OrderByDescending(piece => piece.GetOffsetAndLength(text.Length).Length))
        {
            if (piece.Start.Value > 0) yield return text[piece];
            yield return Without(text, piece.Start.Value, piece.End.Value + 1);
            yield return Without(text, piece.Start.Value - 1, piece.End.Value);
            yield return Without(text, piece.Start.Value, piece.End.Value);
        }
    }

    private static byte[] WithoutBytes(byte[] text, Func<byte[], bool> hasFault)
    {
        for (var length = Math.Max(1, text.Length / 2); length > 0; length /= 2)
        {
            for (var start = 0; start < text.Length;)
            {
                var shorter = Without(text, start, start + length);
                if (hasFault(shorter)) text = shorter;
                else start += length;
            }
        }

        return text;
    }

    private static byte[] Without(byte[] text, int start, int end) => [.. text[..Math.Max(0, start)], .. text[Math.Min(end, text.Length)..]];
}
