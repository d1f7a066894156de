using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <content>Its text.</content>
public sealed partial class DocumentSymbol : ISpanParsable<DocumentSymbol>, IUtf8SpanParsable<DocumentSymbol>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Takes a text as a symbol.</summary>
    /// <param name="text">The symbol.</param>
    /// <exception cref="FormatException">DIP2032: the text is no symbol. DIP2033: a resolution is not numbered as in its time.</exception>
    public static DocumentSymbol Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a symbol.</summary>
    /// <param name="text">The symbol.</param>
    /// <param name="symbol">The symbol; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is a symbol.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DocumentSymbol? symbol) => TryParse(text.AsSpan(), null, out symbol);

    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentSymbol Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out DocumentSymbol?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentSymbol Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var symbol) ? symbol : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out DocumentSymbol?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result)
    {
        result = SymbolGrammar.IsSymbol(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DocumentSymbol Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TryParse(utf8Text, provider, out var symbol) ? symbol : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out DocumentSymbol?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentSymbol result)
    {
        Span<char> characters = stackalloc char[SymbolGrammar.MaximalLength];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The symbol.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{SymbolGrammar.RuleOf(text)}: {SymbolGrammar.Explain(text)}");
}
