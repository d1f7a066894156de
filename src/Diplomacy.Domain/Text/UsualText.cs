using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Diplomacy.Domain.Text;

/// <summary>Texts of usual characters only: printable ASCII, the letters of Latin and Cyrillic, and punctuation. They are printable, always composed (NFC), and the only white space among them is the blank.</summary>
/// <remarks>It is quick to tell, and spares most texts a closer look. Of a text with other characters nothing is said.</remarks>
internal static class UsualText
{
    /// <summary>The bytes of a text that is read at a look.</summary>
    private const int Longest = 256;

    /// <summary>Whether a text has only usual characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withMarks">Whether the quotation mark <c>"</c> and the backslash are among the usual ones.</param>
    public static bool Is(ReadOnlySpan<char> text, bool withMarks = true)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        if (units.Length < Vector256<ushort>.Count)
        {
            Span<ushort> blanks = stackalloc ushort[Vector256<ushort>.Count];
            blanks.Fill(' ');
            units.CopyTo(blanks);
            return AreUsual(Vector256.Create<ushort>(blanks), withMarks);
        }

        for (var place = 0; place < units.Length - Vector256<ushort>.Count; place += Vector256<ushort>.Count)
        {
            if (!AreUsual(Vector256.Create(units[place..]), withMarks)) return false;
        }

        return AreUsual(Vector256.Create(units[^Vector256<ushort>.Count..]), withMarks);
    }

    /// <summary>Reads a text of usual characters, without a blank at its ends.</summary>
    /// <param name="utf8">Well-formed UTF-8 that starts with the text.</param>
    /// <param name="length">How long the text is.</param>
    /// <returns>The text; <see langword="null"/> where a closer look is needed.</returns>
    public static string? OrNull(ReadOnlySpan<byte> utf8, int length)
    {
        if (length is 0 or > Longest || utf8.Length <= length + ShortCharacters.Lanes || utf8[0] == ' ' || utf8[length - 1] == ' ') return null;
        if (!utf8[..length].ContainsAnyExceptInRange((byte)' ', (byte)'~')) return Encoding.Latin1.GetString(utf8[..length]);

        Span<char> text = stackalloc char[Longest + ShortCharacters.Lanes];
        return ShortCharacters.TryDecodeUsual(utf8, length, text, out var count) ? new string(text[..count]) : null;
    }

    /// <summary>Whether units are all usual ones.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreUsual(Vector512<ushort> units)
    {
        var usual = LettersAndAscii(units);
        if (usual != Vector512<ushort>.AllBitsSet) usual |= Lie(units, '\u00a1', '\u02ff') | Lie(units, '\u2010', '\u2027');
        return usual == Vector512<ushort>.AllBitsSet;
    }

    /// <summary>Which units are usual ones that JSON and UTF-8 write without an escape and in two bytes at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Plain(Vector512<ushort> units)
    {
        var plain = LettersAndAscii(units) | Lie(units, '\u00a1', '\u02ff');
        return Vector512.AndNot(plain, Vector512.Equals(units, Vector512.Create((ushort)'"')) | Vector512.Equals(units, Vector512.Create((ushort)'\\')));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreUsual(Vector256<ushort> units, bool withMarks)
    {
        var usual = Lie(units, ' ', '~') | Lie(units, '\u0400', '\u0482') | Lie(units, '\u048a', '\u052f');
        if (usual != Vector256<ushort>.AllBitsSet) usual |= Lie(units, '\u00a1', '\u02ff') | Lie(units, '\u2010', '\u2027');
        if (!withMarks) usual = Vector256.AndNot(usual, Vector256.Equals(units, Vector256.Create((ushort)'"')) | Vector256.Equals(units, Vector256.Create((ushort)'\\')));
        return usual == Vector256<ushort>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Lie(Vector256<ushort> units, char first, char last)
        => Vector256.LessThanOrEqual(units - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Lie(Vector512<ushort> units, char first, char last)
        => Vector512.LessThanOrEqual(units - Vector512.Create((ushort)first), Vector512.Create((ushort)(last - first)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> LettersAndAscii(Vector512<ushort> units) => Lie(units, ' ', '~') | Lie(units, '\u0400', '\u0482') | Lie(units, '\u048a', '\u052f');
}
