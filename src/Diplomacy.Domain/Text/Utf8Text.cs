using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Diplomacy.Domain.Text;

/// <summary>Short texts between UTF-8 and UTF-16, without allocation where they fit.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes a text.</summary>
    /// <returns>Whether it is valid UTF-8 and fits.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> destination, out int length)
        => Utf8.ToUtf16(utf8, destination, out _, out length, replaceInvalidSequences: false) is OperationStatus.Done;

    /// <summary>Decodes a text: what is not UTF-8 becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) => System.Text.Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);

    public static bool TryCopy(string text, Span<char> destination, out int length)
    {
        var fits = text.TryCopyTo(destination);
        length = fits ? text.Length : 0;
        return fits;
    }

    public static bool TryEncode(string text, Span<byte> destination, out int length)
    {
        var fits = Utf8.FromUtf16(text, destination, out _, out length) is OperationStatus.Done;
        if (!fits) length = 0;
        return fits;
    }
}
