using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The text of names and strings.</summary>
static class JsonText
{
    const int UnicodeEscape = 6;
    const int Short = 256;

    /// <summary>The text of the string at which a cursor stands; null where it holds a lone surrogate.</summary>
    public static string? OrNull(in JsonCursor json)
    {
        var written = json.ValueSpan;
        if (!json.ValueIsEscaped) return Utf8Text.DecodeValid(written);
        char[]? rented = null;
        var buffer = written.Length <= Short ? stackalloc char[Short] : rented = ArrayPool<char>.Shared.Rent(written.Length);
        var text = TryUnescape(written, buffer, out var length) ? new string(buffer[..length]) : null;
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    /// <summary>The same for messages: raw where it holds a lone surrogate.</summary>
    public static string Lenient(in JsonCursor json) => OrNull(json) ?? Encoding.UTF8.GetString(json.ValueSpan);

    /// <summary>Unescapes the string at which a cursor stands.</summary>
    /// <param name="json">Stands at a string or a name.</param>
    /// <param name="buffer">At least as long as the token.</param>
    /// <param name="length">The bytes written.</param>
    /// <returns>Whether the string holds no lone surrogate.</returns>
    public static bool TryUnescape(in JsonCursor json, Span<byte> buffer, out int length)
    {
        length = json.ValueSpan.Length;
        if (!json.ValueIsEscaped) return json.ValueSpan.TryCopyTo(buffer);
        return OrNull(json) is { } text && Utf8.FromUtf16(text, buffer, out _, out length) is OperationStatus.Done;
    }

    static bool TryUnescape(ReadOnlySpan<byte> written, Span<char> buffer, out int length)
    {
        length = 0;
        var hasSurrogates = false;
        while (!written.IsEmpty)
        {
            if (written[0] != '\\')
            {
                var plain = written.IndexOf((byte)'\\') is >= 0 and var end ? written[..end] : written;
                Utf8.ToUtf16(plain, buffer[length..], out _, out var count);
                length += count;
                written = written[plain.Length..];
            }
            else if (written[1] != 'u')
            {
                buffer[length++] = (char)Plain(written[1]);
                written = written[2..];
            }
            else
            {
                var unit = CodeUnit(written);
                hasSurrogates |= char.IsSurrogate(unit);
                buffer[length++] = unit;
                written = written[UnicodeEscape..];
            }
        }

        return !hasSurrogates || ArePaired(buffer[..length]);
    }

    static bool ArePaired(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\ud800', '\udfff') is >= 0 and var place)
        {
            if (place + 1 == text.Length || !char.IsSurrogatePair(text[place], text[place + 1])) return false;
            text = text[(place + 2)..];
        }

        return true;
    }

    static byte Plain(byte escaped) => (char)escaped switch
    {
        'b' => (byte)'\b',
        'f' => (byte)'\f',
        'n' => (byte)'\n',
        'r' => (byte)'\r',
        't' => (byte)'\t',
        _ => escaped,
    };

    static char CodeUnit(ReadOnlySpan<byte> escape) => (char)((Digit(escape[2]) << 12) | (Digit(escape[3]) << 8) | (Digit(escape[4]) << 4) | Digit(escape[5]));

    /// <summary>The value of a hexadecimal digit: letters have the seventh bit, and their values begin with 10 at the first.</summary>
    static int Digit(byte digit) => (digit & 0xF) + (9 * (digit >> 6));
}
