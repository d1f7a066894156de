using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A language, with its script, region or variant where they matter: a well-formed BCP 47 tag such as <c>kk</c> or <c>zh-Hant-HK</c>.</summary>
/// <remarks>
/// Read in any case and kept in canonical case, so that <c>ZH-hant-hk</c> is equal to <c>zh-Hant-HK</c>. A tag that is not well-formed is refused (DIP2002);
/// one whose subtags are not registered, or are deprecated, is taken and doubted (DIP2018), for the registry grows. At most 255 characters.
/// <para>
/// Source: RFC 5646, September 2009, 2.1 Syntax, 2.1.1 Formatting of Language Tags, 4.4.1 Working with Limited Buffer Sizes; IANA Language Subtag Registry of the day that
/// <see cref="RegistryDate"/> tells.
/// </para>
/// </remarks>
public sealed class LanguageTag : IEquatable<LanguageTag>, ISpanParsable<LanguageTag>, IUtf8SpanParsable<LanguageTag>, ISpanFormattable, IUtf8SpanFormattable, IAdvised
{
    internal LanguageTag(string canonical) => Value = canonical;

    /// <summary>The language is not determined: <c>und</c>.</summary>
    public static LanguageTag Undetermined { get; } = new("und");

    /// <summary>The day of the registry whose subtags these are, in ISO form: <c>2025-08-25</c>.</summary>
    public static string RegistryDate => SubtagList.Date;

    /// <summary>The tag itself, in canonical case.</summary>
    public string Value { get; }

    /// <summary>One tag for all that say the same: of <c>kk-Cyrl</c> it is <c>kk</c>, of <c>iw</c> it is <c>he</c>, of <c>zh-yue-HK</c> it is <c>yue-HK</c>, and of most it is the tag itself.</summary>
    /// <remarks>
    /// What is deprecated gives way to what the registry prefers, an extended language stands without its prefix, and a script that the language is written in anyway is left out.
    /// No other text is put in place of the one that was written: whoever wants that writes this tag.
    /// <para>Source: RFC 5646, September 2009, 3.1.9 Suppress-Script, 4.1 Choice of Language Tag, 4.5 Canonicalization of Language Tags.</para>
    /// </remarks>
    public LanguageTag Canonical => PreferredTag.Of(Value) is var preferred && preferred == Value ? this : new(preferred);

    /// <summary>The language subtag, such as <c>zh</c>; <see langword="null"/> where the tag is grandfathered or all for private use.</summary>
    public string? Language => PartOrNull(LanguageTagReader.Read(Value).Language);

    /// <summary>The extended language subtags, one to three joined by hyphens, such as <c>yue</c> in <c>zh-yue</c>; else <see langword="null"/>.</summary>
    public string? ExtendedLanguages => PartOrNull(LanguageTagReader.Read(Value).ExtendedLanguages);

    /// <summary>The script subtag (ISO 15924), such as <c>Cyrl</c>; else <see langword="null"/>.</summary>
    public string? Script => PartOrNull(LanguageTagReader.Read(Value).Script);

    /// <summary>The region subtag, two letters (ISO 3166-1) or three digits (UN M.49), such as <c>KZ</c> or <c>419</c>; else <see langword="null"/>.</summary>
    public string? Region => PartOrNull(LanguageTagReader.Read(Value).Region);

    /// <summary>The variant subtags joined by hyphens, such as <c>1901</c> in <c>de-1901</c>; else <see langword="null"/>.</summary>
    public string? Variants => PartOrNull(LanguageTagReader.Read(Value).Variants);

    /// <summary>The extensions with their singletons, such as <c>u-nu-arab</c>; else <see langword="null"/>.</summary>
    public string? Extensions => PartOrNull(LanguageTagReader.Read(Value).Extensions);

    /// <summary>The subtags for private use with the <c>x</c> before them, such as <c>x-draft</c>; else <see langword="null"/>.</summary>
    public string? PrivateUse => PartOrNull(LanguageTagReader.Read(Value).PrivateUse);

    /// <summary>Whether the tag was registered before subtags had a meaning of their own, such as <c>i-klingon</c>; it then has no parts.</summary>
    public bool IsGrandfathered => GrandfatheredTags.Contain(Value);

    /// <summary>Takes a text as a language tag, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The tag, in any case.</param>
    /// <exception cref="FormatException">DIP2002: the text is not a well-formed tag.</exception>
    public static implicit operator LanguageTag(string text) => Parse(text);

    /// <summary>Whether two tags are the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LanguageTag? left, LanguageTag? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two tags differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LanguageTag? left, LanguageTag? right) => !(left == right);

    /// <summary>Takes a text as a language tag.</summary>
    /// <param name="text">The tag, in any case.</param>
    /// <exception cref="FormatException">DIP2002: the text is not a well-formed tag.</exception>
    public static LanguageTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a language tag.</summary>
    /// <param name="text">The tag, in any case.</param>
    /// <param name="tag">The tag; <see langword="null"/> where the text is not a well-formed one.</param>
    /// <returns>Whether the text is a well-formed tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LanguageTag? tag) => TryParse(text.AsSpan(), null, out tag);

    /// <inheritdoc cref="Parse(string)"/>
    public static LanguageTag Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out LanguageTag?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static LanguageTag Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var tag) ? tag : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out LanguageTag?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = KnownLanguageTags.Find(s) ?? (LanguageTagGrammar.IsWellFormed(s) ? new(string.Create(s.Length, s, static (canonical, text) => LanguageTagGrammar.WriteInCanonicalCase(text, canonical))) : null);
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static LanguageTag Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var tag) ? tag : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out LanguageTag?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out LanguageTag result)
    {
        result = KnownLanguageTags.Find(utf8Text);
        return result is not null || TryParseOther(utf8Text, out result);
    }

    /// <summary>
    /// The rules that the tag breaks and that do not forbid it: its language is a country (DIP2017), such as <c>kz</c> for Kazakh, <c>kk</c>; or else a subtag is not registered, or is
    /// deprecated (DIP2018).
    /// </summary>
    public ValueList<Violation> Advisories()
    {
        if (CountryAsLanguage.IsIn(Value)) return [new Violation(CountryAsLanguage.Rule, InvariantSeverity.Warning, CountryAsLanguage.Explain(Value), "")];
        return RegisteredSubtags.FaultOf(Value) is { } fault ? [new Violation(RegisteredSubtags.Rule, InvariantSeverity.Warning, fault, "")] : [];
    }

    /// <summary>The tag in canonical case.</summary>
    public override string ToString() => Value;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Utf8Text.TryCopy(Value, destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(Value, utf8Destination, out bytesWritten);

    /// <summary>Whether the other tag is the same.</summary>
    /// <param name="other">The other tag.</param>
    public bool Equals(LanguageTag? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LanguageTag);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    private static bool TryParseOther(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out LanguageTag? result)
    {
        Span<char> characters = stackalloc char[LanguageTagGrammar.MaximalLength];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], null, out result);
    }

    private string? PartOrNull(LanguageTagPart part) => part.Length == 0 ? null : Value.Substring(part.Start, part.Length);

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{LanguageTagGrammar.Rule}: {LanguageTagGrammar.Explain(text)}");
}
