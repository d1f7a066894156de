using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>An item of Wikidata by its id: <c>Q232</c> is Kazakhstan.</summary>
/// <remarks>
/// The letter Q and a whole number of at most 18 digits without a zero before it (DIP2035). Whether there is such an item is not asked. The ids of properties and lexemes are refused: they stand for no
/// state, person, place or event.
/// <para>Source: Wikidata, Help:Items; Wikibase data model, item ids.</para>
/// </remarks>
public sealed class WikidataId : IEquatable<WikidataId>, ISpanParsable<WikidataId>, IUtf8SpanParsable<WikidataId>, ISpanFormattable, IUtf8SpanFormattable
{
    private WikidataId(string value) => Value = value;

    /// <summary>The id.</summary>
    public string Value { get; }

    /// <summary>The number after the letter.</summary>
    public long Number => WikidataGrammar.NumberOf(Value);

    /// <summary>Takes a text as an id, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The id.</param>
    /// <exception cref="FormatException">DIP2035: the text is no id of an item.</exception>
    public static implicit operator WikidataId(string text) => Parse(text);

    /// <summary>Whether two ids are the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(WikidataId? left, WikidataId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(WikidataId? left, WikidataId? right) => !(left == right);

    /// <summary>Takes a text as an id.</summary>
    /// <param name="text">The id.</param>
    /// <exception cref="FormatException">DIP2035: the text is no id of an item.</exception>
    public static WikidataId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WikidataGrammar.IsWellFormed(text) ? new(text) : throw Malformed(text);
    }

    /// <summary>Takes a text as an id.</summary>
    /// <param name="text">The id.</param>
    /// <param name="id">The id; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is an id of an item.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out WikidataId? id)
    {
        id = text is not null && WikidataGrammar.IsWellFormed(text) ? new(text) : null;
        return id is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static WikidataId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out WikidataId?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out WikidataId result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static WikidataId Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var id) ? id : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out WikidataId?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out WikidataId result)
    {
        result = WikidataGrammar.IsWellFormed(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static WikidataId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TryParse(utf8Text, provider, out var id) ? id : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out WikidataId?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out WikidataId result)
    {
        Span<char> characters = stackalloc char[WikidataGrammar.LongestId];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    /// <summary>Whether the other id is the same.</summary>
    /// <param name="other">The other id.</param>
    public bool Equals(WikidataId? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WikidataId);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{WikidataGrammar.Rule}: {WikidataGrammar.Explain(text)}");
}
