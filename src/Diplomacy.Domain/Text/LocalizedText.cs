using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A name or text in one language or several: <c>new LocalizedText(("en", "Almaty"), ("kk", "Алматы"))</c>, or just <c>"Almaty"</c> where the language is not told.</summary>
/// <remarks>
/// A text whose language is not told is an entry for <see cref="LanguageTag.Undetermined"/>. The order in which entries are given does not matter: they are kept with the original
/// first, then the undetermined one, then by tag in ordinal order, so that equal texts are written as equal bytes.
/// <para>
/// There is at least one entry (DIP2010). No text is blank (DIP2011), has white space at its ends (DIP2012), is in another form than Unicode NFC (DIP2013) or holds control characters
/// other than line feed and tab, line or paragraph separators, or lone surrogates (DIP2014). A language stands once (DIP2015), and the original is one of the entries (DIP2016).
/// </para>
/// </remarks>
[CollectionBuilder(typeof(LocalizedText), nameof(Create))]
public sealed class LocalizedText : IReadOnlyCollection<(LanguageTag Language, string Text)>, IEquatable<LocalizedText>, IJsonValue<LocalizedText>, IAdvised
{
    /// <summary>The entries; or, of a text that was read and not asked for yet, the UTF-8 in which it is written. Threads that ask at the same time may each decode it; the results are equal.</summary>
    private object _state;

    /// <summary>A text whose language is not told.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvariantException">DIP2011 to DIP2014: the text breaks a rule.</exception>
    public LocalizedText(string text)
        : this((LanguageTag.Undetermined, text))
    {
    }

    /// <summary>A text in several languages.</summary>
    /// <param name="entries">The languages, each with the text in it.</param>
    /// <exception cref="InvariantException">DIP2010 to DIP2015: the entries break a rule.</exception>
    public LocalizedText(params ReadOnlySpan<(LanguageTag Language, string Text)> entries)
        : this(null, Checked(null, entries))
    {
    }

    /// <summary>A text in several languages, the others translated from one of them.</summary>
    /// <param name="original">The language of the original, one of the entries.</param>
    /// <param name="entries">The languages, each with the text in it.</param>
    /// <exception cref="InvariantException">DIP2010 to DIP2016: the entries break a rule.</exception>
    public LocalizedText(LanguageTag original, params ReadOnlySpan<(LanguageTag Language, string Text)> entries)
        : this(original, Checked(original, entries))
    {
    }

    private LocalizedText(LanguageTag? original, ValueList<(LanguageTag Language, string Text)> entries) => (Original, _state) = (original, entries);

    private LocalizedText(byte[] written) => _state = written;

    /// <summary>The languages with their texts, at least one, in the order in which they are written.</summary>
    public ValueList<(LanguageTag Language, string Text)> Entries => _state as ValueList<(LanguageTag Language, string Text)> ?? Decoded();

    /// <summary>The language from which the others were translated; <see langword="null"/> where that is not told.</summary>
    public LanguageTag? Original { get; }

    /// <summary>The text to show where no language is asked for: the original, else the one whose language is not told, else the first by tag.</summary>
    public string First => Entries[0].Text;

    /// <summary>The JSON in which the text is written; <see langword="null"/> where it has to be made.</summary>
    /// <remarks>The state is one of two, and is looked at once. That it is an array is not asked, since the runtime answers that slowly.</remarks>
    internal byte[]? Written
    {
        get
        {
            var state = _state;
            return state is ValueList<(LanguageTag Language, string Text)> ? null : Unsafe.As<byte[]>(state);
        }
    }

    /// <summary>How many languages there are.</summary>
    public int Count => Entries.Count;

    /// <summary>Takes a text whose language is not told.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvariantException">DIP2011 to DIP2014: the text breaks a rule.</exception>
    public static implicit operator LocalizedText(string text) => new(text);

    /// <summary>Whether two texts have the same entries and the same original, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LocalizedText? left, LocalizedText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two texts differ in an entry or in the original.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LocalizedText? left, LocalizedText? right) => !(left == right);

    /// <summary>A text in several languages. Collection expressions call it.</summary>
    /// <param name="entries">The languages, each with the text in it.</param>
    /// <exception cref="InvariantException">DIP2010 to DIP2015: the entries break a rule.</exception>
    public static LocalizedText Create(ReadOnlySpan<(LanguageTag Language, string Text)> entries) => new(entries);

    /// <summary>Makes a text in several languages, if the entries allow it.</summary>
    /// <param name="entries">The languages, each with the text in it.</param>
    /// <param name="result">The text; <see langword="null"/> where a rule is broken.</param>
    /// <param name="violations">Every broken rule; the pointers are those of the wire format.</param>
    /// <param name="original">The language of the original, or <see langword="null"/> where it is not told.</param>
    /// <returns>Whether every rule holds.</returns>
    public static bool TryCreate(
        ReadOnlySpan<(LanguageTag Language, string Text)> entries, [NotNullWhen(true)] out LocalizedText? result, out ValueList<Violation> violations, LanguageTag? original = null)
    {
        violations = LocalizedTextRules.Broken(original, entries);
        result = violations.IsEmpty ? new(original, LanguageEntries.InOrder(original, entries)) : null;
        return result is not null;
    }

    /// <summary>The text in a language.</summary>
    /// <remarks>
    /// Where there is none in <c>kk-Cyrl-KZ</c>, the one in <c>kk-Cyrl</c> is taken, then the one in <c>kk</c>, then the one whose language is not told.
    /// <para>Source: RFC 4647, September 2006, 3.4 Lookup.</para>
    /// </remarks>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text, or <see langword="null"/> where there is none to take.</returns>
    public string? In(LanguageTag language) => LanguageEntries.TryLookUp(Entries.AsSpan(), language.Value, out var text) ? text : null;

    /// <summary>A copy with the text in a language added or replaced.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text in it.</param>
    /// <exception cref="InvariantException">DIP2011 to DIP2014: the text breaks a rule.</exception>
    public LocalizedText With(LanguageTag language, string text)
        => new(Original, Checked(Original, [.. Entries.Where(entry => entry.Language != language), (language, text)]));

    /// <summary>A copy that names the language of the original.</summary>
    /// <param name="original">The language of the original, one of the entries.</param>
    /// <exception cref="InvariantException">DIP2016: there is no text in that language.</exception>
    public LocalizedText WithOriginal(LanguageTag original) => new(original, Checked(original, Entries.AsSpan()));

    /// <summary>The rules that the text breaks and that do not forbid it: a language is a country (DIP2017), has a subtag that is not registered or is deprecated (DIP2018), or stands in two forms (DIP2019).</summary>
    public ValueList<Violation> Advisories() => LocalizedTextRules.Advisories(Entries);

    /// <inheritdoc/>
    public IEnumerator<(LanguageTag Language, string Text)> GetEnumerator() => ((IEnumerable<(LanguageTag Language, string Text)>)Entries).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other has the same entries and the same original.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(LocalizedText? other) => other is not null && Original == other.Original
        && (Written is { } written && other.Written is { } otherWritten ? written.AsSpan().SequenceEqual(otherWritten) : Entries == other.Entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Original, Entries);

    /// <summary>The text to show where no language is asked for.</summary>
    public override string ToString() => First;

    /// <inheritdoc/>
    static LocalizedText? IJsonValue<LocalizedText>.ReadJson(ref DomainJsonReader reader) => LocalizedTextJson.Read(ref reader);

    /// <inheritdoc/>
    static void IJsonValue<LocalizedText>.DescribeJson(JsonSchemaWriter schema) => LocalizedTextJson.Describe(schema);

    /// <inheritdoc/>
    void IJsonValue<LocalizedText>.WriteJson(DomainJsonWriter writer) => LocalizedTextJson.Write(writer, this);

    /// <summary>A text that was read: it keeps the rules, and stands as it is written.</summary>
    /// <param name="written">Its JSON. It is kept.</param>
    internal static LocalizedText OfWritten(byte[] written) => new(written);

    private ValueList<(LanguageTag Language, string Text)> Decoded()
    {
        // Another thread may have put the entries there by now.
        var state = _state;
        var entries = state as ValueList<(LanguageTag Language, string Text)> ?? LocalizedTextJson.Decode((byte[])state);
        _state = entries;
        return entries;
    }

    private static ValueList<(LanguageTag Language, string Text)> Checked(LanguageTag? original, ReadOnlySpan<(LanguageTag Language, string Text)> entries)
    {
        var broken = LocalizedTextRules.Broken(original, entries);
        return broken.IsEmpty ? LanguageEntries.InOrder(original, entries) : throw new InvariantException(broken);
    }
}
