using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Diplomacy.Domain.Text;

/// <summary>Tells whether bytes are well-formed UTF-8, 64 of them at a time: which bytes must continue a character follows from those that start one, by shifts of one number.</summary>
/// <remarks>
/// Well-formed is what the table says, and nothing else: no overlong forms, no surrogates, nothing beyond U+10FFFF.
/// <para>Source: The Unicode Standard, version 16.0, table 3-7 (Well-Formed UTF-8 Byte Sequences).</para>
/// </remarks>
internal static class Utf8Blocks
{
    private static bool IsSupported => Vector512.IsHardwareAccelerated;

    /// <summary>Whether a text is well-formed.</summary>
    public static bool AreValid(ReadOnlySpan<byte> utf8)
    {
        if (!IsSupported) return Utf8.IsValid(utf8);

        var begun = default(Begun);
        for (; utf8.Length >= Vector512<byte>.Count; utf8 = utf8[Vector512<byte>.Count..])
        {
            if (!begun.GoesOn(Vector512.Create(utf8))) return false;
        }

        Span<byte> rest = stackalloc byte[Vector512<byte>.Count];
        utf8.CopyTo(rest);
        return begun.GoesOn(Vector512.Create<byte>(rest)) && begun.IsNothing;
    }

    /// <summary>What the end of a block leaves open: which of the first bytes of the next must continue a character, and which of them lie in a narrower range. The bit of a byte is the lower the earlier it is.</summary>
    private struct Begun
    {
        private ulong _continued;
        private ulong _atLeastA0;
        private ulong _atMost9F;
        private ulong _atLeast90;
        private ulong _atMost8F;

        public readonly bool IsNothing => _continued == 0;

        public bool GoesOn(Vector512<byte> block)
        {
            var isContinuation = Vector512.LessThan(block.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            var isLead = AtLeast(block, 0xC0);
            if ((isLead | isContinuation | _continued) == 0) return true;

            var isLong = AtLeast(block, 0xE0);
            if ((isLong | _atLeastA0 | _atMost9F | _atLeast90 | _atMost8F) != 0 && !AreLongOnesValid(block)) return false;

            var isOfFour = AtLeast(block, 0xF0);
            var expected = _continued | (isLead << 1) | (isLong << 2) | (isOfFour << 3);
            _continued = (isLead >> 63) | (isLong >> 62) | (isOfFour >> 61);
            return expected == isContinuation && (isLead & ~AtLeast(block, 0xC2)) == 0 && AtLeast(block, 0xF5) == 0;
        }

        /// <summary>Whether the second byte of each character of three bytes or four lies in its range.</summary>
        private bool AreLongOnesValid(Vector512<byte> block)
        {
            var (isE0, isED, isF0, isF4) = (Are(block, 0xE0), Are(block, 0xED), Are(block, 0xF0), Are(block, 0xF4));
            var isWrong = (((isE0 << 1) | _atLeastA0) & ~AtLeast(block, 0xA0)) | (((isED << 1) | _atMost9F) & AtLeast(block, 0xA0))
                | (((isF0 << 1) | _atLeast90) & ~AtLeast(block, 0x90)) | (((isF4 << 1) | _atMost8F) & AtLeast(block, 0x90));
            (_atLeastA0, _atMost9F, _atLeast90, _atMost8F) = (isE0 >> 63, isED >> 63, isF0 >> 63, isF4 >> 63);
            return isWrong == 0;
        }

        private static ulong AtLeast(Vector512<byte> block, byte least) => Vector512.GreaterThanOrEqual(block, Vector512.Create(least)).ExtractMostSignificantBits();

        private static ulong Are(Vector512<byte> block, byte value) => Vector512.Equals(block, Vector512.Create(value)).ExtractMostSignificantBits();
    }
}
