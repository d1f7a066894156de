namespace Diplomacy.Domain.Serialization;

/// <summary>Strings as UTF-8.</summary>
static class Utf16
{
    /// <summary>Converts a string; a lone surrogate becomes a byte that UTF-8 does not have, so that reading reports it instead of changing it.</summary>
    /// <returns>The bytes written.</returns>
    public static int ToUtf8(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        System.Text.Unicode.Utf8.FromUtf16(text, utf8, out var read, out var length, replaceInvalidSequences: false);
        if (read == text.Length) return length;
        utf8[length] = 0xFF;
        return length + 1;
    }
}
