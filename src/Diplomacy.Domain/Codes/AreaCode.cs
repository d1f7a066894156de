using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A region of the world or a country by its code in UN M49: <c>143</c> for Central Asia, <c>398</c> for Kazakhstan.</summary>
/// <remarks>
/// The regions of the standard and the 249 countries and territories of ISO 3166-1, whose numeric codes M49 shares; one object each: reading one allocates nothing. Three digits (DIP2008).
/// A region may be a part of more than one: the Caribbean (<c>029</c>) is one of North America (<c>003</c>) and of Latin America (<c>419</c>). Groups of states by their development have no code here.
/// <para>Source: UN M49, Standard Country or Area Codes for Statistical Use, geographic regions, as Unicode CLDR 48.2.0 records them.</para>
/// </remarks>
public sealed class AreaCode : IEquatable<AreaCode>, ISpanParsable<AreaCode>, IUtf8SpanParsable<AreaCode>, ISpanFormattable, IUtf8SpanFormattable
{
    private static readonly AreaCode[] Areas = [.. Enumerable.Range(0, AreaTable.Rows.Length).Select(static place => new AreaCode(place))];

    private readonly int _place;
    private ValueList<AreaCode>? _parents;
    private ValueList<CountryCode>? _countries;

    private AreaCode(int place) => _place = place;

    /// <summary>Every area, by code.</summary>
    public static ValueList<AreaCode> All { get; } = ValueList.Wrap(Areas);

    /// <summary>The whole world: <c>001</c>.</summary>
    public static AreaCode World { get; } = Parse("001");

    /// <summary>The code: three digits.</summary>
    public string Value => AreaTable.Rows[_place].Code;

    /// <summary>The English name, such as <c>Central Asia</c>: of a region as in CLDR, of a country the short name of ISO 3166.</summary>
    public string Name => AreaTable.Rows[_place].Name;

    /// <summary>The country that the code denotes; <see langword="null"/> for a region.</summary>
    public CountryCode? Country => AreaTable.Rows[_place].Country is { } alpha2 ? CountryCode.Parse(alpha2) : null;

    /// <summary>The regions that name the area as one of their parts, by code: of Kazakhstan that is Central Asia. The world is a part of none.</summary>
    public ValueList<AreaCode> Parents => _parents ??= AreaTable.ParentsOf(_place).Select(static place => Areas[place]).ToValueList();

    /// <summary>The countries and territories in the area, at whatever remove, by alpha-2 code; of a country, itself.</summary>
    public ValueList<CountryCode> Countries => _countries ??= AreaTable.CountriesOf(_place).Select(static alpha2 => CountryCode.Parse(alpha2)).ToValueList();

    /// <summary>Takes a text as an area code, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The code: three digits.</param>
    /// <exception cref="FormatException">DIP2008: there is no such code.</exception>
    public static implicit operator AreaCode(string text) => Parse(text);

    /// <summary>Whether two codes are of the same area, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AreaCode? left, AreaCode? right) => ReferenceEquals(left, right);

    /// <summary>Whether two codes are of different areas.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AreaCode? left, AreaCode? right) => !ReferenceEquals(left, right);

    /// <summary>Takes a text as an area code.</summary>
    /// <param name="text">The code: three digits.</param>
    /// <exception cref="FormatException">DIP2008: there is no such code.</exception>
    public static AreaCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as an area code.</summary>
    /// <param name="text">The code: three digits.</param>
    /// <param name="area">The area; <see langword="null"/> where there is no such code.</param>
    /// <returns>Whether there is such a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AreaCode? area) => TryParse(text.AsSpan(), null, out area);

    /// <inheritdoc cref="Parse(string)"/>
    public static AreaCode Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out AreaCode?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AreaCode result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static AreaCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var area) ? area : throw new FormatException($"{AreaGrammar.Rule}: {AreaGrammar.Explain(s)}");

    /// <inheritdoc cref="TryParse(string?, out AreaCode?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out AreaCode result)
    {
        var place = AreaTable.Find(s);
        result = place < 0 ? null : Areas[place];
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static AreaCode Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var area) ? area : throw new FormatException($"{AreaGrammar.Rule}: {AreaGrammar.Explain(Utf8Text.Decode(utf8Text))}");

    /// <inheritdoc cref="TryParse(string?, out AreaCode?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out AreaCode result)
    {
        Span<char> characters = stackalloc char[AreaGrammar.CodeLength];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>Whether a country lies in the area, at whatever remove. One whose code was withdrawn lies in none.</summary>
    /// <param name="country">The country.</param>
    public bool Contains(CountryCode country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return AreaTable.Contains(_place, country.Value);
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

    /// <summary>Whether the other area is the same.</summary>
    /// <param name="other">The other area.</param>
    public bool Equals(AreaCode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
