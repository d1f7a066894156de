using System.Numerics;
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

    /// <summary>The length of a JSON string of usual characters, without a blank at its ends and without escapes. It has one character at least.</summary>
    /// <param name="json">Well-formed UTF-8, from what stands after the string's quote on.</param>
    /// <returns>The bytes up to the quote at its end; -1 for any other string, and for one at the end of the text, of which nothing is said.</returns>
    public static int LengthOf(ReadOnlySpan<byte> json)
    {
        for (var place = 0; json.Length - place > ShortCharacters.Lanes; place += ShortCharacters.Lanes)
        {
            var block = Vector256.Create(json[place..]);
            var stops = (Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\\'))).ExtractMostSignificantBits();
            var count = BitOperations.TrailingZeroCount(stops);
            if (!ShortCharacters.AreUsual(block, Vector256.Create(json[(place + 1)..]), count)) return -1;
            if (count == ShortCharacters.Lanes) continue;

            var length = place + count;
            return json[length] == '"' && length > 0 && json[0] != ' ' && json[length - 1] != ' ' ? length : -1;
        }

        return -1;
    }

    /// <summary>Which units are usual ones that JSON and UTF-8 write without an escape and in two bytes at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Plain(Vector512<ushort> units) => PlainAscii(units) | Lie(units, '\u0400', '\u0482') | Lie(units, '\u048a', '\u052f') | Lie(units, '\u00a1', '\u02ff');

    /// <summary>Which units are printable ASCII that JSON writes without an escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> PlainAscii(Vector512<ushort> units) =>
        Vector512.AndNot(Lie(units, ' ', '~'), Vector512.Equals(units, Vector512.Create((ushort)'"')) | Vector512.Equals(units, Vector512.Create((ushort)'\\')));

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
