using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>Turns offsets in a text into lines and columns.</summary>
internal static class LineIndex
{
    /// <summary>The positions of offsets.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="offsets">The offsets, in ascending order.</param>
    public static IEnumerable<TextPosition> PositionsOf(byte[] text, IEnumerable<int> offsets)
    {
        var (line, lineStart) = (1L, 0);
        foreach (var offset in offsets)
        {
            while (Array.IndexOf(text, (byte)'\n', lineStart, offset - lineStart) is >= 0 and var feed) (line, lineStart) = (line + 1, feed + 1);
            yield return new TextPosition(line, offset - lineStart + 1, offset);
        }
    }
}
