using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Diplomacy.Domain.Text;

/// <summary>Texts of characters that UTF-8 writes in one byte or two (below U+0800: Latin, Greek, Cyrillic, Arabic), between UTF-8 and UTF-16, a vector at a time.</summary>
/// <remarks>Where it answers no, because the text has other characters or the processor lacks VBMI2, the framework's <see cref="System.Text.Encoding.UTF8"/> is to be asked; it gives the same.</remarks>
internal static class ShortCharacters
{
    /// <summary>How many bytes there must be beyond those that are written.</summary>
    public const int Room = 64;

    private const int Lanes = 32;

    private static bool IsSupported => Avx512Vbmi2.IsSupported && Avx512BW.IsSupported;

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Where to write: two bytes for each code unit, and the <see cref="Room"/> beyond.</param>
    /// <param name="length">The bytes written.</param>
    public static bool TryEncode(ReadOnlySpan<char> text, Span<byte> utf8, out int length)
    {
        length = 0;
        if (!IsSupported) return false;

        var units = MemoryMarshal.Cast<char, ushort>(text);
        while (units.Length >= Lanes)
        {
            if (!TryEncode(Vector512.Create(units), Lanes, utf8[length..], ref length)) return false;

            units = units[Lanes..];
        }

        if (units.IsEmpty) return true;

        Span<ushort> rest = stackalloc ushort[Lanes];
        units.CopyTo(rest);
        return TryEncode(Vector512.Create<ushort>(rest), units.Length, utf8[length..], ref length);
    }

    /// <summary>Decodes a text.</summary>
    /// <param name="utf8">The text, well-formed.</param>
    /// <param name="text">Where to write, as long as the text is.</param>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> text)
    {
        if (!IsSupported) return false;

        var units = MemoryMarshal.Cast<char, ushort>(text);
        while (utf8.Length > Lanes)
        {
            if (!TryDecode(Vector256.Create(utf8), Vector256.Create(utf8[1..]), Lanes, ref units)) return false;

            utf8 = utf8[Lanes..];
        }

        if (utf8.IsEmpty) return true;

        Span<byte> rest = stackalloc byte[Lanes + 1];
        utf8.CopyTo(rest);
        return TryDecode(Vector256.Create<byte>(rest), Vector256.Create<byte>(rest[1..]), utf8.Length, ref units);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEncode(Vector512<ushort> units, int count, Span<byte> utf8, ref int length)
    {
        if (Vector512.GreaterThanAny(units, Vector512.Create((ushort)0x7FF))) return false;

        var areTwo = Vector512.GreaterThan(units, Vector512.Create((ushort)0x7F));
        var two = (units >>> 6) | Vector512.Create((ushort)0xC0) | (((units & Vector512.Create((ushort)0x3F)) | Vector512.Create((ushort)0x80)) << 8);
        var bytes = Vector512.ConditionalSelect(areTwo, two, units).AsByte();
        var kept = (areTwo | Vector512.Create((ushort)0xFF)).AsByte();
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, bytes).CopyTo(utf8);
        length += BitOperations.PopCount(kept.ExtractMostSignificantBits() & (ulong.MaxValue >> (64 - (2 * count))));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecode(Vector256<byte> utf8, Vector256<byte> next, int count, ref Span<ushort> text)
    {
        if (Vector256.GreaterThanOrEqualAny(utf8, Vector256.Create((byte)0xE0))) return false;

        var first = Avx512BW.ConvertToVector512UInt16(utf8);
        var second = Avx512BW.ConvertToVector512UInt16(next);
        var two = ((first & Vector512.Create((ushort)0x1F)) << 6) | (second & Vector512.Create((ushort)0x3F));
        var units = Vector512.ConditionalSelect(Vector512.GreaterThan(first, Vector512.Create((ushort)0x7F)), two, first);
        var kept = ~Vector512.Equals(first & Vector512.Create((ushort)0xC0), Vector512.Create((ushort)0x80));
        units = Avx512Vbmi2.Compress(Vector512<ushort>.Zero, kept, units);
        var written = BitOperations.PopCount((uint)kept.ExtractMostSignificantBits() & (uint)(uint.MaxValue >> (Lanes - count)));
        if (text.Length >= Lanes) units.CopyTo(text);
        else CopyStart(units, text[..written]);
        text = text[written..];
        return true;
    }

    private static void CopyStart(Vector512<ushort> units, Span<ushort> text)
    {
        Span<ushort> all = stackalloc ushort[Lanes];
        units.CopyTo(all);
        all[..text.Length].CopyTo(text);
    }
}
