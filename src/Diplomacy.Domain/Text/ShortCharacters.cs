using System.Buffers.Binary;
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

    /// <summary>How many bytes are decoded at a time.</summary>
    public const int Lanes = 32;

    /// <summary>The greatest byte that continues a character, as a number with a sign.</summary>
    private const sbyte LastContinuation = -65;

    private const byte FirstOfThree = 0xE0;

    /// <summary>Whether the processor does it.</summary>
    public static bool IsSupported => Avx512Vbmi2.IsSupported && Avx512BW.IsSupported;

    /// <summary>Encodes a text of usual characters, in which nothing needs an escape.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Where to write: two bytes for each code unit, and the <see cref="Room"/> beyond.</param>
    /// <param name="length">The bytes written.</param>
    /// <returns>Whether it is such a text.</returns>
    public static bool TryEncodePlain(ReadOnlySpan<char> text, Span<byte> utf8, out int length)
    {
        length = 0;
        if (!IsSupported) return false;

        var units = MemoryMarshal.Cast<char, ushort>(text);
        var rest = units;
        for (; rest.Length > Lanes; rest = rest[Lanes..])
        {
            if (!TryEncodePlain(Vector512.Create(rest), Vector512<ushort>.AllBitsSet, utf8, ref length)) return false;
        }

        if (units.Length >= Lanes)
            return TryEncodePlain(Vector512.Create(units[^Lanes..]), Vector512.GreaterThanOrEqual(Vector512<ushort>.Indices, Vector512.Create((ushort)(Lanes - rest.Length))), utf8, ref length);

        var ends = BothEnds(units, out var block);
        if (!TryEncodeAscii(ends, block, utf8, units.Length)) return TryEncodePlain(ends, OfBothEnds(units.Length, block), utf8, ref length);
        length = units.Length;
        return true;
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
            if (!TryDecode(Vector256.Create(utf8), Vector256.Create(utf8[1..]), Lanes, out var decoded, out var count)) return false;

            if (units.Length >= Lanes) decoded.CopyTo(units);
            else CopyStart(decoded, units[..count]);
            units = units[count..];
            utf8 = utf8[Lanes..];
        }

        if (utf8.IsEmpty) return true;

        Span<byte> rest = stackalloc byte[Lanes + 1];
        utf8.CopyTo(rest);
        if (!TryDecode(Vector256.Create<byte>(rest), Vector256.Create<byte>(rest[1..]), utf8.Length, out var last, out _)) return false;

        CopyStart(last, units);
        return true;
    }

    /// <summary>Whether bytes are of usual characters.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="next">The bytes, each one place later.</param>
    /// <param name="length">How many of them count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreUsual(Vector256<byte> utf8, Vector256<byte> next, int length)
    {
        var isOther = length < Lanes ? uint.MaxValue << length : 0;
        var isAscii = Vector256.LessThanOrEqual(utf8 - Vector256.Create((byte)' '), Vector256.Create((byte)('~' - ' ')));
        if ((isAscii.ExtractMostSignificantBits() | isOther) == uint.MaxValue) return true;

        var isContinuation = Vector256.LessThanOrEqual(utf8.AsSByte(), Vector256.Create(LastContinuation)).AsByte();
        if (((isAscii | isContinuation | StartLetters(utf8, next)).ExtractMostSignificantBits() | isOther) == uint.MaxValue) return true;
        if (!IsSupported || (Vector256.GreaterThanOrEqual(utf8, Vector256.Create(FirstOfThree)).ExtractMostSignificantBits() & ~isOther) != 0) return false;

        var usual = UsualText.Plain(Units(utf8, next)) | Avx512BW.ConvertToVector512Int16(isContinuation.AsSByte()).AsUInt16();
        return (usual.ExtractMostSignificantBits() | isOther) == uint.MaxValue;
    }

    /// <summary>The bytes that start a usual letter: any of U+00C0 to U+02FF and of U+0400 to U+04FF but the combining marks from U+0483 to U+0489.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> StartLetters(Vector256<byte> utf8, Vector256<byte> next)
    {
        var isMark = Vector256.LessThanOrEqual(next - Vector256.Create((byte)0x83), Vector256.Create((byte)(0x89 - 0x83)));
        return Vector256.LessThanOrEqual(utf8 - Vector256.Create((byte)0xC3), Vector256.Create((byte)(0xCB - 0xC3)))
            | Vector256.Equals(utf8 & Vector256.Create((byte)0xFE), Vector256.Create((byte)0xD0))
            | Vector256.Equals(utf8, Vector256.Create((byte)0xD3))
            | Vector256.AndNot(Vector256.Equals(utf8, Vector256.Create((byte)0xD2)), isMark);
    }

    /// <summary>Few units as two blocks, those from the start and those up to the end. They overlap, unless the blocks are just filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> BothEnds(ReadOnlySpan<ushort> units, out int block)
    {
        block = units.Length >= 16 ? 16 : units.Length >= 8 ? 8 : 4;
        switch (block)
        {
            case 16: return Vector512.Create(Vector256.Create(units), Vector256.Create(units[^16..]));
            case 8: return Vector256.Create(Vector128.Create(units), Vector128.Create(units[^8..])).ToVector512();
            default: return Vector128.Create(Few(units), Few(units[Math.Max(0, units.Length - 4)..])).AsUInt16().ToVector256().ToVector512();
        }
    }

    /// <summary>The first four units, or as many as there are, as one number.</summary>
    private static ulong Few(ReadOnlySpan<ushort> units)
    {
        if (MemoryMarshal.TryRead<ulong>(MemoryMarshal.AsBytes(units), out var four)) return four;
        var few = 0ul;
        for (var place = units.Length - 1; place >= 0; place--) few = (few << 16) | units[place];
        return few;
    }

    /// <summary>The lanes of two blocks in which each unit stands once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> OfBothEnds(int length, int block)
    {
        var lanes = Vector512<ushort>.Indices;
        var first = Vector512.LessThan(lanes, Vector512.Create((ushort)Math.Min(block, length)));
        var second = Vector512.GreaterThanOrEqual(lanes, Vector512.Create((ushort)((3 * block) - length))) & Vector512.LessThan(lanes, Vector512.Create((ushort)(2 * block)));
        return first | second;
    }

    /// <summary>Encodes both ends of a text, if each is a full block of ASCII in which nothing needs an escape: the bytes of the second follow, or overlap, those of the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEncodeAscii(Vector512<ushort> ends, int block, Span<byte> utf8, int length)
    {
        var plain = UsualText.PlainAscii(ends).ExtractMostSignificantBits();
        var bytes = Avx512BW.ConvertToVector256Byte(ends);
        if (block == 16 && plain == uint.MaxValue)
        {
            bytes.GetLower().CopyTo(utf8);
            bytes.GetUpper().CopyTo(utf8[(length - 16)..]);
            return true;
        }

        if (block != 8 || (plain & ushort.MaxValue) != ushort.MaxValue) return false;
        BinaryPrimitives.WriteUInt64LittleEndian(utf8, bytes.AsUInt64()[0]);
        BinaryPrimitives.WriteUInt64LittleEndian(utf8[(length - 8)..], bytes.AsUInt64()[1]);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEncodePlain(Vector512<ushort> units, Vector512<ushort> lanes, Span<byte> utf8, ref int length)
    {
        if ((UsualText.Plain(units) | ~lanes) != Vector512<ushort>.AllBitsSet) return false;

        var areTwo = Vector512.GreaterThan(units, Vector512.Create((ushort)0x7F));
        var two = (units >>> 6) | Vector512.Create((ushort)0xC0) | (((units & Vector512.Create((ushort)0x3F)) | Vector512.Create((ushort)0x80)) << 8);
        var bytes = Vector512.ConditionalSelect(areTwo, two, units).AsByte();
        var kept = ((areTwo | Vector512.Create((ushort)0xFF)) & lanes).AsByte();
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, bytes).CopyTo(utf8[length..]);
        length += BitOperations.PopCount(kept.ExtractMostSignificantBits());
        return true;
    }

    /// <param name="utf8">The bytes.</param>
    /// <param name="next">The bytes, each one place later.</param>
    /// <param name="length">How many of them are of the text.</param>
    /// <param name="units">The code units.</param>
    /// <param name="count">How many code units there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecode(Vector256<byte> utf8, Vector256<byte> next, int length, out Vector512<ushort> units, out int count)
    {
        var isOfText = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)length));
        var isStart = Vector256.GreaterThan(utf8.AsSByte(), Vector256.Create(LastContinuation)).AsByte() & isOfText;
        var kept = Avx512BW.ConvertToVector512Int16(isStart.AsSByte()).AsUInt16();
        units = Avx512Vbmi2.Compress(Vector512<ushort>.Zero, kept, Units(utf8, next));
        count = BitOperations.PopCount(isStart.ExtractMostSignificantBits());
        return !Vector256.GreaterThanOrEqualAny(utf8 & isOfText, Vector256.Create(FirstOfThree));
    }

    /// <summary>The code unit of the character that starts at each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Units(Vector256<byte> utf8, Vector256<byte> next)
    {
        var first = Avx512BW.ConvertToVector512UInt16(utf8);
        var second = Avx512BW.ConvertToVector512UInt16(next);
        var two = ((first & Vector512.Create((ushort)0x1F)) << 6) | (second & Vector512.Create((ushort)0x3F));
        return Vector512.ConditionalSelect(Vector512.GreaterThan(first, Vector512.Create((ushort)0x7F)), two, first);
    }

    private static void CopyStart(Vector512<ushort> units, Span<ushort> text)
    {
        Span<ushort> all = stackalloc ushort[Lanes];
        units.CopyTo(all);
        all[..text.Length].CopyTo(text);
    }
}
