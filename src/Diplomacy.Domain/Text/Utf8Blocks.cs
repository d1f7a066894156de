using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Diplomacy.Domain.Text;

/// <summary>Tells whether bytes are well-formed UTF-8, 64 of them at a time: which bytes must continue a character follows from those that start one, by shifts of one number.</summary>
/// <remarks>
/// Well-formed is what the table says, and nothing else: no overlong forms, no surrogates, nothing beyond U+10FFFF. In a number that tells something of the bytes of a block, the bit of a byte is the lower the
/// earlier it is.
/// <para>Source: The Unicode Standard, version 16.0, table 3-7 (Well-Formed UTF-8 Byte Sequences).</para>
/// </remarks>
internal static class Utf8Blocks
{
    /// <summary>What stands for a block that is not well-formed.</summary>
    private const ulong Refused = ulong.MaxValue;

    private const ulong All = ulong.MaxValue;

    private static bool IsSupported => Vector512.IsHardwareAccelerated;

    /// <summary>Whether a text is well-formed.</summary>
    public static bool AreValid(ReadOnlySpan<byte> utf8)
    {
        if (!IsSupported) return Utf8.IsValid(utf8);

        if (utf8.Length < Vector512<byte>.Count) return After(Padded(utf8), 0, 0, All) == 0;

        var (begun, place) = (0ul, 0);
        for (; place <= utf8.Length - Vector512<byte>.Count; place += Vector512<byte>.Count)
        {
            begun = After(Vector512.Create(utf8[place..]), begun, place == 0 ? (byte)0 : utf8[place - 1], All);
            if (begun == Refused) return false;
        }

        var passed = place + Vector512<byte>.Count - utf8.Length;
        return passed == Vector512<byte>.Count ? begun == 0 : After(Vector512.Create(utf8[^Vector512<byte>.Count..]), begun << passed, 0, All << passed) == 0;
    }

    /// <summary>Which of the first bytes after a block must continue a character, if the block goes on as it must.</summary>
    /// <param name="block">The block.</param>
    /// <param name="begun">Which of its bytes must continue a character of the block before.</param>
    /// <param name="last">The byte before this block; 0 where that one is not asked about.</param>
    /// <param name="asked">The bytes that are asked about; those before them are known to be well-formed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong After(Vector512<byte> block, ulong begun, byte last, ulong asked)
    {
        if ((block.ExtractMostSignificantBits() | begun) == 0) return 0;
        if (AtLeast(block, 0xE0) != 0 || begun > 1) return AfterLong(block, begun, last, asked);

        var isLead = AtLeast(block, 0xC2);
        var isWrong = ((begun | (isLead << 1)) ^ Continuations(block)) | (AtLeast(block, 0xC0) ^ isLead);
        return (isWrong & asked) == 0 ? isLead >> 63 : Refused;
    }

    /// <summary>The same of a block with characters of three bytes or four, or with the second byte of one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong AfterLong(Vector512<byte> block, ulong begun, byte last, ulong asked)
    {
        var (isLead, isLong, isOfFour) = (AtLeast(block, 0xC2), AtLeast(block, 0xE0), AtLeast(block, 0xF0));
        var isWrong = (Follows(block, last, 0xE0) & ~AtLeast(block, 0xA0)) | (Follows(block, last, 0xED) & AtLeast(block, 0xA0))
            | (Follows(block, last, 0xF0) & ~AtLeast(block, 0x90)) | (Follows(block, last, 0xF4) & AtLeast(block, 0x90))
            | ((begun | (isLead << 1) | (isLong << 2) | (isOfFour << 3)) ^ Continuations(block)) | (AtLeast(block, 0xC0) ^ isLead) | AtLeast(block, 0xF5);
        return (isWrong & asked) == 0 ? (isLead >> 63) | (isLong >> 62) | (isOfFour >> 61) : Refused;
    }

    /// <summary>The bytes after those of a value.</summary>
    private static ulong Follows(Vector512<byte> block, byte last, byte value) =>
        (Vector512.Equals(block, Vector512.Create(value)).ExtractMostSignificantBits() << 1) | (last == value ? 1ul : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Continuations(Vector512<byte> block) => Vector512.LessThan(block.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong AtLeast(Vector512<byte> block, byte least) => Vector512.GreaterThanOrEqual(block, Vector512.Create(least)).ExtractMostSignificantBits();

    /// <summary>A short text, and zeros after it.</summary>
    private static Vector512<byte> Padded(ReadOnlySpan<byte> utf8)
    {
        Span<byte> padded = stackalloc byte[Vector512<byte>.Count];
        utf8.CopyTo(padded);
        return Vector512.Create<byte>(padded);
    }
}
