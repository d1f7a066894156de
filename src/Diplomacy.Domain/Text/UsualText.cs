using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Text;

/// <summary>Texts of usual characters only: printable ASCII, the letters of Latin and Cyrillic, and punctuation. They are printable, always composed (NFC), and the only white space among them is the blank.</summary>
/// <remarks>It is quick to tell, and spares most texts a closer look. Of a text with other characters nothing is said.</remarks>
internal static class UsualText
{
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

    /// <summary>Whether a text has only usual characters, and no blank at its ends. It has one character at least.</summary>
    /// <param name="utf8">Well-formed UTF-8 that starts with the text.</param>
    /// <param name="length">How long the text is.</param>
    /// <returns>Whether it is such a text; of texts at the end of a longer one nothing is said.</returns>
    public static bool Is(ReadOnlySpan<byte> utf8, int length)
    {
        if (length == 0 || utf8.Length <= length + ShortCharacters.Lanes || utf8[0] == ' ' || utf8[length - 1] == ' ') return false;

        for (var place = 0; place < length; place += ShortCharacters.Lanes)
        {
            if (!ShortCharacters.AreUsual(Vector256.Create(utf8[place..]), Vector256.Create(utf8[(place + 1)..]), Math.Min(length - place, ShortCharacters.Lanes))) return false;
        }

        return true;
    }

    /// <summary>Which units are usual ones that JSON and UTF-8 write without an escape and in two bytes at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Plain(Vector512<ushort> units)
    {
        var plain = Lie(units, ' ', '~') | Lie(units, '\u0400', '\u0482') | Lie(units, '\u048a', '\u052f') | Lie(units, '\u00a1', '\u02ff');
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
}
