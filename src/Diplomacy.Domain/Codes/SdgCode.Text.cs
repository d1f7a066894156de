using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <content>Its text.</content>
public sealed partial class SdgCode : ISpanParsable<SdgCode>, IUtf8SpanParsable<SdgCode>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Takes a text as a code.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="FormatException">DIP2030: there is no such goal or target, or the text is no code.</exception>
    public static SdgCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a code.</summary>
    /// <param name="text">The code.</param>
    /// <param name="code">The code; <see langword="null"/> where there is no such goal or target, or the text is no code.</param>
    /// <returns>Whether it is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SdgCode? code) => TryParse(text.AsSpan(), null, out code);

    /// <inheritdoc cref="Parse(string)"/>
    public static SdgCode Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out SdgCode?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SdgCode result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static SdgCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var code) ? code : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out SdgCode?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out SdgCode result)
    {
        result = SdgGrammar.TryRead(s, out var key) ? At(key) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static SdgCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TryParse(utf8Text, provider, out var code) ? code : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out SdgCode?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out SdgCode result)
    {
        Span<char> characters = stackalloc char[SdgGrammar.LongestCode];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{SdgGrammar.Rule}: {SdgGrammar.Explain(text)}");
}
