using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A country or territory of ISO 3166: <c>KZ</c>, or <c>SUHH</c> for one whose codes were withdrawn.</summary>
/// <remarks>
/// All 249 codes that are assigned and the 31 that were withdrawn, one object each: reading one allocates nothing. Upper case only (DIP2003).
/// An alpha-2 code of which another country is in possession today denotes that country: <c>BY</c> is Belarus. The former alpha-2 code of one withdrawn country alone is read
/// too, and written as its alpha-4 code: <c>SU</c> becomes <c>SUHH</c>.
/// <para>Source: ISO 3166-1:2020 and ISO 3166-3:2020, as of 2023.</para>
/// </remarks>
public sealed class CountryCode : IEquatable<CountryCode>, ISpanParsable<CountryCode>, IUtf8SpanParsable<CountryCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int LongestCode = 4;

    private static readonly CountryCode[] Countries = Array.ConvertAll(CountryTable.Rows, static row => new CountryCode(row));

    private readonly CountryRow _row;

    private CountryCode(CountryRow row) => _row = row;

    /// <summary>The 249 countries and territories of ISO 3166-1, by alpha-2 code.</summary>
    public static ValueList<CountryCode> Assigned { get; } = ValueList.Wrap(Countries[..CountryTable.AssignedCount]);

    /// <summary>The 31 of ISO 3166-3, by alpha-4 code.</summary>
    public static ValueList<CountryCode> Withdrawn { get; } = ValueList.Wrap(Countries[CountryTable.AssignedCount..]);

    /// <summary>The code that is written: alpha-2, such as <c>KZ</c>, or for one that was withdrawn its four letters, such as <c>SUHH</c>.</summary>
    public string Value => _row.Code;

    /// <summary>Two letters, such as <c>KZ</c>. Of one that was withdrawn, those it had: another country may have them today.</summary>
    public string Alpha2 => _row.Alpha2;

    /// <summary>Three letters, such as <c>KAZ</c>. Of one that was withdrawn, those it had.</summary>
    public string Alpha3 => _row.Alpha3;

    /// <summary>Three digits, such as <c>398</c> or <c>004</c>: the code of UN M.49 too. <see langword="null"/> for five withdrawn ones, to which none is recorded.</summary>
    public string? Numeric => _row.Numeric;

    /// <summary>The English short name of ISO 3166, such as <c>Moldova, Republic of</c>.</summary>
    public string EnglishName => _row.Name;

    /// <summary>Whether the code was withdrawn from ISO 3166-1.</summary>
    public bool IsWithdrawn => _row.WithdrawnOn is not null;

    /// <summary>The day or the year of the withdrawal in ISO form, such as <c>1992-08-30</c> or <c>1977</c>; <see langword="null"/> for a code that is assigned.</summary>
    public string? WithdrawnOn => _row.WithdrawnOn;

    /// <summary>Takes a text as a country code, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The code, in upper case.</param>
    /// <exception cref="FormatException">DIP2003: there is no such code.</exception>
    public static implicit operator CountryCode(string text) => Parse(text);

    /// <summary>Whether two codes are of the same country, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(CountryCode? left, CountryCode? right) => ReferenceEquals(left, right);

    /// <summary>Whether two codes are of different countries.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(CountryCode? left, CountryCode? right) => !ReferenceEquals(left, right);

    /// <summary>Takes a text as a country code.</summary>
    /// <param name="text">The code, in upper case.</param>
    /// <exception cref="FormatException">DIP2003: there is no such code.</exception>
    public static CountryCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a country code.</summary>
    /// <param name="text">The code, in upper case.</param>
    /// <param name="code">The code; <see langword="null"/> where there is no such one.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CountryCode? code) => TryParse(text.AsSpan(), null, out code);

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out CountryCode?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CountryCode result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var code) ? code : throw new FormatException($"{CountryGrammar.Rule}: {CountryGrammar.Explain(s)}");

    /// <inheritdoc cref="TryParse(string?, out CountryCode?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out CountryCode result)
    {
        result = At(CountryTable.Find(s));
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var code) ? code : throw new FormatException($"{CountryGrammar.Rule}: {CountryGrammar.Explain(Utf8Text.Decode(utf8Text))}");

    /// <inheritdoc cref="TryParse(string?, out CountryCode?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out CountryCode result)
    {
        Span<char> characters = stackalloc char[LongestCode];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The country of an alpha-3 code: one that is assigned, or that one withdrawn country alone had.</summary>
    /// <param name="alpha3">Three letters in upper case, such as <c>KAZ</c>.</param>
    /// <exception cref="FormatException">DIP2004: there is no such code.</exception>
    public static CountryCode FromAlpha3(string alpha3)
        => TryFromAlpha3(alpha3, out var code) ? code : throw new FormatException($"{CountryGrammar.Alpha3Rule}: {CountryGrammar.ExplainAlpha3(alpha3)}");

    /// <summary>The country of an alpha-3 code, if there is one.</summary>
    /// <param name="alpha3">Three letters in upper case, such as <c>KAZ</c>.</param>
    /// <param name="code">The country; <see langword="null"/> where there is no such code.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryFromAlpha3(ReadOnlySpan<char> alpha3, [NotNullWhen(true)] out CountryCode? code)
    {
        code = At(CountryTable.FindAlpha3(alpha3));
        return code is not null;
    }

    /// <summary>The country of a numeric code: one that is assigned, or that one withdrawn country alone had.</summary>
    /// <param name="numeric">Three digits, such as <c>398</c> or <c>004</c>.</param>
    /// <exception cref="FormatException">DIP2005: there is no such code.</exception>
    public static CountryCode FromNumeric(string numeric)
        => TryFromNumeric(numeric, out var code) ? code : throw new FormatException($"{CountryGrammar.NumericRule}: {CountryGrammar.ExplainNumeric(numeric)}");

    /// <summary>The country of a numeric code, if there is one.</summary>
    /// <param name="numeric">Three digits, such as <c>398</c> or <c>004</c>.</param>
    /// <param name="code">The country; <see langword="null"/> where there is no such code.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryFromNumeric(ReadOnlySpan<char> numeric, [NotNullWhen(true)] out CountryCode? code)
    {
        code = At(CountryTable.FindNumeric(numeric));
        return code is not null;
    }

    /// <summary>The code that is written.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    /// <summary>Whether the other code is of the same country.</summary>
    /// <param name="other">The other code.</param>
    public bool Equals(CountryCode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static CountryCode? At(int place) => place < 0 ? null : Countries[place];
}
