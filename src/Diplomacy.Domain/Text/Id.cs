using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>The key under which records refer to another record. Ids of two kinds cannot be mixed.</summary>
/// <remarks>
/// Opaque: nothing is read out of the text, and upper and lower case differ. It has 1 to 256 UTF-16 code units, no blanks at its ends, and no control characters, line separators
/// or lone surrogates (DIP2001).
/// </remarks>
/// <typeparam name="T">The kind of record, or a base of several kinds.</typeparam>
public sealed class Id<T> : IEquatable<Id<T>>, ISpanParsable<Id<T>>, IUtf8SpanParsable<Id<T>>, ISpanFormattable, IUtf8SpanFormattable
{
    private readonly int _hash;

    private Id(string value) => (Value, _hash) = (value, value.GetHashCode(StringComparison.Ordinal));

    /// <summary>The key itself.</summary>
    public string Value { get; }

    /// <summary>Takes a text as an id, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The key.</param>
    /// <exception cref="FormatException">DIP2001: the text cannot be an id.</exception>
    public static implicit operator Id<T>(string text) => Parse(text);

    /// <summary>Whether two ids have the same key, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Id<T>? left, Id<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ids have different keys.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Id<T>? left, Id<T>? right) => !(left == right);

    /// <summary>Takes a text as an id.</summary>
    /// <param name="text">The key.</param>
    /// <exception cref="FormatException">DIP2001: the text cannot be an id.</exception>
    public static Id<T> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IdGrammar.IsWellFormed(text) ? new(text) : throw Malformed(text);
    }

    /// <summary>Takes a text as an id.</summary>
    /// <param name="text">The key.</param>
    /// <param name="id">The id; <see langword="null"/> where the text cannot be one.</param>
    /// <returns>Whether the text can be an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Id<T>? id)
    {
        id = text is not null && IdGrammar.IsWellFormed(text) ? new(text) : null;
        return id is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Id<T> Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out Id{T}?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Id<T> result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static Id<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var id) ? id : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out Id{T}?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Id<T> result)
    {
        result = IdGrammar.IsWellFormed(s) ? new(s.ToString()) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Id<T> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TryParse(utf8Text, provider, out var id) ? id : throw MalformedUtf8(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out Id{T}?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Id<T> result)
    {
        Span<char> characters = stackalloc char[IdGrammar.MaximalLength];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The key.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    /// <summary>Whether the other id has the same key, code unit by code unit.</summary>
    /// <remarks>Hashes are compared first, which are worked out once: the keys of one sort of record begin alike.</remarks>
    /// <param name="other">The other id.</param>
    public bool Equals(Id<T>? other) => other is not null && (ReferenceEquals(this, other) || (_hash == other._hash && string.Equals(Value, other.Value, StringComparison.Ordinal)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Id<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{IdGrammar.Rule}: {IdGrammar.Explain(text)}");

    private static FormatException MalformedUtf8(string decoded) => IdGrammar.IsWellFormed(decoded)
        ? new($"{IdGrammar.Rule}: An id must be valid UTF-8; it is {Quoted.Of(decoded)} where U+FFFD stands for what is not. Repair its encoding.")
        : Malformed(decoded);
}
