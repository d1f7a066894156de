using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Diplomacy.Domain.Text;

/// <summary>Texts of usual characters only: printable ASCII, the letters of Latin and Cyrillic, and punctuation. They are printable, always composed (NFC), and the only white space among them is the blank.</summary>
/// <remarks>It is quick to tell, and spares most texts a closer look. Of a text with other characters nothing is said.</remarks>
internal static class UsualText
{
    public static bool Is(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        if (units.Length < Vector128<ushort>.Count) return AreUsual(text);

        for (var place = 0; place < units.Length - Vector128<ushort>.Count; place += Vector128<ushort>.Count)
        {
            if (!AreUsual(Vector128.Create(units[place..]))) return false;
        }

        return AreUsual(Vector128.Create(units[^Vector128<ushort>.Count..]));
    }

    private static bool AreUsual(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit is not ((>= ' ' and <= '~') or (>= '\u00a1' and <= '\u02ff') or (>= '\u0400' and <= '\u0482') or (>= '\u048a' and <= '\u052f') or (>= '\u2010' and <= '\u2027'))) return false;
        }

        return true;
    }

    private static bool AreUsual(Vector128<ushort> units)
        => (Lie(units, ' ', '~') | Lie(units, '\u00a1', '\u02ff') | Lie(units, '\u0400', '\u0482') | Lie(units, '\u048a', '\u052f') | Lie(units, '\u2010', '\u2027'))
            == Vector128<ushort>.AllBitsSet;

    private static Vector128<ushort> Lie(Vector128<ushort> units, char first, char last)
        => Vector128.LessThanOrEqual(units - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
}
