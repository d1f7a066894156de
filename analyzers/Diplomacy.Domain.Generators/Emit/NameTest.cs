using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>How generated code tells the next member by its name: by numbers, as the reader gives the comma and the first bytes of what follows as one.</summary>
internal static class NameTest
{
    const int BytesOfANumber = sizeof(ulong);

    /// <summary>The members of which the reader notes by a bit that they were met; those beyond are looked up.</summary>
    const int WithBit = 64;

    /// <summary>A condition that holds where the next member is another one; where it is not, the reader stands at its value then.</summary>
    public static string IsNot(string name, int place, string reader, string open, string next)
    {
        if (place >= WithBit) return "true";
        var written = Encoding.UTF8.GetBytes($",\"{name}\":");
        return $"{StartsOtherwise(written, next)} || !{reader}.{Take(written, place, open)} /* {name} */";
    }

    static string StartsOtherwise(byte[] written, string next) => written.Length >= BytesOfANumber
        ? $"{next} != {Number(written, 0, BytesOfANumber)}"
        : $"({next} & {Number([.. Enumerable.Repeat(byte.MaxValue, written.Length)], 0, written.Length)}) != {Number(written, 0, written.Length)}";

    static string Take(byte[] written, int place, string open)
    {
        var length = written.Length - 1;
        return written.Length switch
        {
            <= BytesOfANumber => $"TakeMember(ref {open}, {place}, {length})",
            <= 2 * BytesOfANumber => $"TakeMember(ref {open}, {place}, {length}, {Number(written, written.Length - BytesOfANumber, BytesOfANumber)})",
            _ => $"TakeLongMember(ref {open}, {place})",
        };
    }

    static string Number(byte[] bytes, int start, int count) =>
        $"0x{string.Concat(Enumerable.Range(start, count).Reverse().Select(at => bytes[at].ToString("X2", CultureInfo.InvariantCulture)))}UL";
}
