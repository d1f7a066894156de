using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Diplomacy.Domain.Text;

/// <summary>Short texts between UTF-8 and UTF-16, without allocation where they fit.</summary>
internal static class Utf8Text
{
    private const byte FirstOfFour = 0xF0;

    /// <summary>A byte that continues a character.</summary>
    private const byte Continuation = 0x80;

    /// <summary>The greatest of them, as a number with a sign.</summary>
    private const sbyte LastContinuation = -65;

    /// <summary>Decodes a text.</summary>
    /// <returns>Whether it is valid UTF-8 and fits.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> destination, out int length)
        => Utf8.ToUtf16(utf8, destination, out _, out length, replaceInvalidSequences: false) is OperationStatus.Done;

    /// <summary>Decodes a text: what is not UTF-8 becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>Decodes a text that is known to be UTF-8.</summary>
    public static string DecodeValid(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= Vector256<byte>.Count && System.Text.Ascii.IsValid(utf8)) return Encoding.Latin1.GetString(utf8);
        var count = CountOfUnits(utf8);
        return count == utf8.Length ? Encoding.Latin1.GetString(utf8) : string.Create(count, utf8, DecodeTo);
    }

    private static void DecodeTo(Span<char> text, ReadOnlySpan<byte> utf8)
    {
        if (!ShortCharacters.TryDecode(utf8, text)) Utf8.ToUtf16(utf8, text, out _, out _);
    }

    /// <summary>How many UTF-16 code units a text has: one for each byte that starts a character, and another one for the first of four bytes.</summary>
    private static int CountOfUnits(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        while (utf8.Length >= Vector256<byte>.Count)
        {
            count += CountOfUnits(Vector256.Create(utf8));
            utf8 = utf8[Vector256<byte>.Count..];
        }

        if (utf8.IsEmpty) return count;
        Span<byte> rest = stackalloc byte[Vector256<byte>.Count];
        rest.Fill(Continuation);
        utf8.CopyTo(rest);
        return count + CountOfUnits(Vector256.Create<byte>(rest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountOfUnits(Vector256<byte> block) =>
        BitOperations.PopCount(Vector256.GreaterThan(block.AsSByte(), Vector256.Create(LastContinuation)).ExtractMostSignificantBits())
        + BitOperations.PopCount(Vector256.GreaterThanOrEqual(block, Vector256.Create(FirstOfFour)).ExtractMostSignificantBits());

    public static bool TryCopy(string text, Span<char> destination, out int length)
    {
        var fits = text.TryCopyTo(destination);
        length = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryEncode(string text, Span<byte> destination, out int length)
    {
        var fits = System.Text.Ascii.FromUtf16(text, destination, out length) is OperationStatus.Done || Utf8.FromUtf16(text, destination, out _, out length) is OperationStatus.Done;
        if (!fits) length = 0;
        return fits;
    }
}
