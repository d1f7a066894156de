using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A subdivision of a country by its code of ISO 3166-2: <c>GB-SCT</c>, <c>US-CA</c>.</summary>
/// <remarks>
/// In the form of the standard (DIP2006): two letters of a country of ISO 3166-1, a hyphen, one to three letters or digits; upper case only. A code that the list does not hold is
/// taken and doubted (DIP2007), for the standard changes each year. One that it holds is one object: reading it again allocates nothing.
/// <para>Source: ISO 3166-2:2020, as the version of iso-codes records it that <see cref="ListVersion"/> tells.</para>
/// </remarks>
public sealed class SubdivisionCode : IEquatable<SubdivisionCode>, ISpanParsable<SubdivisionCode>, IUtf8SpanParsable<SubdivisionCode>, ISpanFormattable, IUtf8SpanFormattable, IAdvised
{
    private static readonly ConcurrentDictionary<string, SubdivisionCode> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, SubdivisionCode>.AlternateLookup<ReadOnlySpan<char>> KnownByText = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly SubdivisionRow? _row;

    private SubdivisionCode(string value, SubdivisionRow? row) => (Value, _row) = (value, row);

    /// <summary>The version of Debian's list iso-codes that the codes are of: <c>4.15.0</c>.</summary>
    public static string ListVersion => SubdivisionList.Version;

    /// <summary>The code.</summary>
    public string Value { get; }

    /// <summary>The country of which it is a part: of <c>GB-SCT</c> it is <c>GB</c>.</summary>
    public CountryCode Country => CountryCode.Parse(Value.AsSpan(0, SubdivisionGrammar.CountryLength), null);

    /// <summary>Whether the list holds the code.</summary>
    public bool IsListed => _row is not null;

    /// <summary>The name as it is listed, in a language of the country, such as <c>Almaty</c>; <see langword="null"/> where the code is not listed.</summary>
    public string? Name => _row?.Name;

    /// <summary>What it is called in its country, in English, such as <c>Province</c> or <c>City</c>; <see langword="null"/> where the code is not listed.</summary>
    public string? Category => _row?.Category;

    /// <summary>The subdivision of which it is a part, such as <c>GB-ENG</c> for a county; <see langword="null"/> where it is a part of the country itself, or is not listed.</summary>
    public SubdivisionCode? Parent => _row?.Parent is { } parent ? Parse(parent) : null;

    /// <summary>Takes a text as a subdivision code, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The code, in upper case.</param>
    /// <exception cref="FormatException">DIP2006: the text has not the form.</exception>
    public static implicit operator SubdivisionCode(string text) => Parse(text);

    /// <summary>Whether two codes are the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SubdivisionCode? left, SubdivisionCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SubdivisionCode? left, SubdivisionCode? right) => !(left == right);

    /// <summary>Takes a text as a subdivision code.</summary>
    /// <param name="text">The code, in upper case.</param>
    /// <exception cref="FormatException">DIP2006: the text has not the form.</exception>
    public static SubdivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a subdivision code.</summary>
    /// <param name="text">The code, in upper case.</param>
    /// <param name="code">The code; <see langword="null"/> where the text has not the form.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SubdivisionCode? code) => TryParse(text.AsSpan(), null, out code);

    /// <inheritdoc cref="Parse(string)"/>
    public static SubdivisionCode Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out SubdivisionCode?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SubdivisionCode result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static SubdivisionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var code) ? code : throw new FormatException($"{SubdivisionGrammar.Rule}: {SubdivisionGrammar.Explain(s)}");

    /// <inheritdoc cref="TryParse(string?, out SubdivisionCode?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out SubdivisionCode result)
    {
        if (KnownByText.TryGetValue(s, out result)) return true;
        result = SubdivisionGrammar.IsWellFormed(s) ? OfForm(s) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static SubdivisionCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var code) ? code : throw new FormatException($"{SubdivisionGrammar.Rule}: {SubdivisionGrammar.Explain(Utf8Text.Decode(utf8Text))}");

    /// <inheritdoc cref="TryParse(string?, out SubdivisionCode?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out SubdivisionCode result)
    {
        Span<char> characters = stackalloc char[SubdivisionGrammar.LongestCode];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The subdivisions of a country that the list holds, by code.</summary>
    /// <param name="country">The country.</param>
    public static ValueList<SubdivisionCode> ListedIn(CountryCode country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return country.IsWithdrawn ? [] : [.. SubdivisionTable.RowsOf(country.Value).Select(static row => Parse(row.Code))];
    }

    /// <summary>The rule that the code breaks and that does not forbid it: the list does not hold it (DIP2007).</summary>
    public ValueList<Violation> Advisories()
        => IsListed ? [] : [new Violation(SubdivisionGrammar.CodeIsListed, InvariantSeverity.Warning, SubdivisionGrammar.ExplainUnlisted(Value), "")];

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    /// <summary>Whether the other code is the same.</summary>
    /// <param name="other">The other code.</param>
    public bool Equals(SubdivisionCode? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SubdivisionCode);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static SubdivisionCode OfForm(ReadOnlySpan<char> code)
        => SubdivisionTable.Find(code) is { } row ? Known.GetOrAdd(row.Code, static (value, listed) => new(value, listed), row) : new(code.ToString(), null);
}
