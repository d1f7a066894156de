using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Text;

/// <summary>Texts of which one look tells that they keep all rules about a text in a language: printable letters and punctuation that are always composed, without white space at the ends.</summary>
/// <remarks>Of other texts nothing is said; for them each rule of <see cref="TextRules"/> is asked.</remarks>
internal static class SurelySoundText
{
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return false;
        if (text.Length < Vector128<ushort>.Count) return AreSound(text);

        var units = System.Runtime.InteropServices.MemoryMarshal.Cast<char, ushort>(text);
        for (var place = 0; place < units.Length - Vector128<ushort>.Count; place += Vector128<ushort>.Count)
        {
            if (!AreSound(Vector128.Create(units[place..]))) return false;
        }

        return AreSound(Vector128.Create(units[^Vector128<ushort>.Count..]));
    }

    private static bool AreSound(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit is not ((>= ' ' and <= '~') or (>= '\u00a0' and <= '\u02ff') or (>= '\u0400' and <= '\u0482') or (>= '\u048a' and <= '\u052f') or (>= '\u2010' and <= '\u2027'))) return false;
        }

        return true;
    }

    private static bool AreSound(Vector128<ushort> units)
        => (Lie(units, ' ', '~') | Lie(units, '\u00a0', '\u02ff') | Lie(units, '\u0400', '\u0482') | Lie(units, '\u048a', '\u052f') | Lie(units, '\u2010', '\u2027'))
            == Vector128<ushort>.AllBitsSet;

    private static Vector128<ushort> Lie(Vector128<ushort> units, char first, char last)
        => Vector128.LessThanOrEqual(units - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}
