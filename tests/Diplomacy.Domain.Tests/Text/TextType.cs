using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Tests.Text;

/// <summary>What every type with a text form must do alike.</summary>
internal static class TextType
{
    /// <summary>Whether all readers take a text, or all refuse it, and come to the same value.</summary>
    public static bool ReadersAgree<T>(string text)
        where T : class, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        var isText = T.TryParse(text, CultureInfo.InvariantCulture, out var value);
        var isSpan = T.TryParse(text.AsSpan(), CultureInfo.InvariantCulture, out var fromSpan);
        return isText == isSpan && Equals(value, fromSpan) && ParsesOrThrows(text, value) && Utf8Agrees(text, value);
    }

    /// <summary>Whether what is written, as UTF-16 and as UTF-8, is read back as an equal value.</summary>
    public static bool IsReadBack<T>(T value)
        where T : class, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        var text = value.ToString(null, CultureInfo.InvariantCulture);
        var (characters, bytes) = (new char[text.Length], new byte[Encoding.UTF8.GetByteCount(text)]);
        return value.TryFormat(characters, out var written, default, null) && written == text.Length && new string(characters) == text
            && value.TryFormat(bytes, out var writtenBytes, default, null) && writtenBytes == bytes.Length && Encoding.UTF8.GetString(bytes) == text
            && DoesNotFit(value, text)
            && T.Parse(text, null).Equals(value) && T.Parse(bytes, null).Equals(value) && T.Parse(text, null).GetHashCode() == value.GetHashCode();
    }

    private static bool DoesNotFit<T>(T value, string text)
        where T : ISpanFormattable, IUtf8SpanFormattable
        => !value.TryFormat(new char[text.Length - 1], out var written, default, null) && written == 0
            && !value.TryFormat(new byte[Encoding.UTF8.GetByteCount(text) - 1], out var writtenBytes, default, null) && writtenBytes == 0;

    private static bool ParsesOrThrows<T>(string text, T? expected)
        where T : class, ISpanParsable<T>
    {
        try
        {
            return T.Parse(text, null).Equals(expected);
        }
        catch (FormatException error)
        {
            return expected is null && (error.Message.StartsWith("DIP20", StringComparison.Ordinal) || error.Message.StartsWith("DIP1011", StringComparison.Ordinal));
        }
    }

    private static bool Utf8Agrees<T>(string text, T? expected)
        where T : class, IUtf8SpanParsable<T>
    {
        if (!IsUtf16(text)) return true;
        var isUtf8 = T.TryParse(Encoding.UTF8.GetBytes(text), null, out var value);
        return isUtf8 == expected is not null && Equals(value, expected);
    }

    private static bool IsUtf16(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);
}
