using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A zone of the IANA time zone database by its id: <c>Asia/Almaty</c>.</summary>
/// <remarks>
/// Every id of the version that <see cref="DatabaseVersion"/> tells, canonical ones and links, one object each: reading one allocates nothing. In its exact case (DIP1011).
/// An id says which rules are meant, not what they are: the rules change, and whoever needs them passes an <c>IDateTimeZoneProvider</c>. An offset is no zone.
/// Two ids are equal where they are the same text: a link differs from the id that it leads to, which is its <see cref="Canonical"/>.
/// <para>Source: IANA time zone database (RFC 6557), files of the version that is told; the ids of its zones and links.</para>
/// </remarks>
public sealed class TimeZoneId : IEquatable<TimeZoneId>, ISpanParsable<TimeZoneId>, IUtf8SpanParsable<TimeZoneId>, ISpanFormattable, IUtf8SpanFormattable
{
    private static readonly TimeZoneId[] Zones = Array.ConvertAll(TimeZoneTable.Ids, static id => new TimeZoneId(id));

    private TimeZoneId(string value) => Value = value;

    /// <summary>The version of the database whose ids these are: <c>2026f</c>. It adds ids now and then, and takes none away.</summary>
    public static string DatabaseVersion => TimeZoneList.Version;

    /// <summary>Every id, by code point.</summary>
    public static ValueList<TimeZoneId> All { get; } = ValueList.Wrap(Zones);

    /// <summary>The zone of no place: <c>UTC</c>, a link to <c>Etc/UTC</c>.</summary>
    public static TimeZoneId Utc { get; } = Parse("UTC");

    /// <summary>The id.</summary>
    public string Value { get; }

    /// <summary>The id that this one leads to where it is a link, and else itself: of <c>Asia/Calcutta</c> it is <c>Asia/Kolkata</c>.</summary>
    public TimeZoneId Canonical => Parse(TimeZoneTable.Canonical[TimeZoneTable.Find(Value)]);

    /// <summary>The countries in which the zone's clocks are kept, by the database's table zone1970.tab; of a link, those of the zone that it leads to. Empty for a zone of no country.</summary>
    public ValueList<CountryCode> Countries => [.. TimeZoneTable.CountriesOf(Canonical.Value).Select(static code => CountryCode.Parse(code))];

    /// <summary>Takes a text as a zone id, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The id, in its exact case.</param>
    /// <exception cref="FormatException">DIP1011: there is no such id.</exception>
    public static implicit operator TimeZoneId(string text) => Parse(text);

    /// <summary>Whether two ids are the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TimeZoneId? left, TimeZoneId? right) => ReferenceEquals(left, right);

    /// <summary>Whether two ids differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TimeZoneId? left, TimeZoneId? right) => !ReferenceEquals(left, right);

    /// <summary>Takes a text as a zone id.</summary>
    /// <param name="text">The id, in its exact case.</param>
    /// <exception cref="FormatException">DIP1011: there is no such id.</exception>
    public static TimeZoneId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a zone id.</summary>
    /// <param name="text">The id, in its exact case.</param>
    /// <param name="zone">The id; <see langword="null"/> where there is no such one.</param>
    /// <returns>Whether there is such an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TimeZoneId? zone) => TryParse(text.AsSpan(), null, out zone);

    /// <inheritdoc cref="Parse(string)"/>
    public static TimeZoneId Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out TimeZoneId?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeZoneId result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static TimeZoneId Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var zone) ? zone : throw new FormatException($"{TimeZoneGrammar.Rule}: {TimeZoneGrammar.Explain(s)}");

    /// <inheritdoc cref="TryParse(string?, out TimeZoneId?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeZoneId result)
    {
        var place = TimeZoneTable.Find(s);
        result = place < 0 ? null : Zones[place];
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static TimeZoneId Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var zone) ? zone : throw new FormatException($"{TimeZoneGrammar.Rule}: {TimeZoneGrammar.Explain(Utf8Text.Decode(utf8Text))}");

    /// <inheritdoc cref="TryParse(string?, out TimeZoneId?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeZoneId result)
    {
        Span<char> characters = stackalloc char[TimeZoneTable.LongestId];
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
    public bool Equals(TimeZoneId? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);
}
