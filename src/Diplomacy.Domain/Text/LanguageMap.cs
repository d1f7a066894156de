using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>A value for each of several languages: <c>LanguageMap&lt;Uri&gt; pages = [("en", english), ("kk", kazakh)];</c>.</summary>
/// <remarks>
/// Two maps are equal when they have equal values for the same languages. The order in which entries are given does not matter: they are kept with the undetermined language first,
/// then by tag in ordinal order. A language stands once (DIP2015). Names and other texts are <see cref="LocalizedText"/>.
/// </remarks>
/// <typeparam name="T">The values. Equality of maps is their default equality.</typeparam>
[CollectionBuilder(typeof(LanguageMap), nameof(LanguageMap.Create))]
public sealed class LanguageMap<T> : IReadOnlyCollection<(LanguageTag Language, T Value)>, IEquatable<LanguageMap<T>>, IJsonValue<LanguageMap<T>>, IAdvised
    where T : notnull
{
    internal LanguageMap(ValueList<(LanguageTag Language, T Value)> entries) => Entries = entries;

    /// <summary>The map without languages. There is one for each type of value.</summary>
    public static LanguageMap<T> Empty { get; } = new(ValueList<(LanguageTag Language, T Value)>.Empty);

    /// <summary>The languages with their values, in the order in which they are written.</summary>
    public ValueList<(LanguageTag Language, T Value)> Entries { get; }

    /// <summary>How many languages there are.</summary>
    public int Count => Entries.Count;

    /// <summary>Whether two maps have equal values for the same languages, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LanguageMap<T>? left, LanguageMap<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two maps differ in a language or a value.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LanguageMap<T>? left, LanguageMap<T>? right) => !(left == right);

    /// <summary>Finds the value for a language.</summary>
    /// <remarks>
    /// Where there is none for <c>kk-Cyrl-KZ</c>, the one for <c>kk-Cyrl</c> is taken, then the one for <c>kk</c>, then the one for <see cref="LanguageTag.Undetermined"/>.
    /// <para>Source: RFC 4647, September 2006, 3.4 Lookup.</para>
    /// </remarks>
    /// <param name="language">The language wanted.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one to take.</returns>
    public bool TryLookUp(LanguageTag language, [MaybeNullWhen(false)] out T value)
        => LanguageEntries.TryLookUp(Entries.AsSpan(), language.Value, out value);

    /// <summary>A copy with the value for a language added or replaced.</summary>
    /// <param name="language">The language.</param>
    /// <param name="value">Its value.</param>
    public LanguageMap<T> With(LanguageTag language, T value) => LanguageMap.Create<T>([.. Entries.Where(entry => entry.Language != language), (language, value)]);

    /// <summary>
    /// The rules that the map breaks and that do not forbid it: a language is a country (DIP2017), has a subtag that is not registered or is deprecated (DIP2018), or stands in two forms (DIP2019);
    /// and those that a value breaks.
    /// </summary>
    public ValueList<Violation> Advisories() => [.. LocalizedTextRules.Advisories(Entries), .. Entries.SelectMany(OfValue)];

    /// <inheritdoc/>
    public IEnumerator<(LanguageTag Language, T Value)> GetEnumerator() => ((IEnumerable<(LanguageTag Language, T Value)>)Entries).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the other has equal values for the same languages.</summary>
    /// <param name="other">The other map.</param>
    public bool Equals(LanguageMap<T>? other) => other is not null && Entries == other.Entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LanguageMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>The entries as <c>language: value</c>, joined by a comma and a blank.</summary>
    public override string ToString() => string.Join(", ", Entries.Select(static entry => $"{entry.Language}: {MessageText.Of(entry.Value)}"));

    private static IEnumerable<Violation> OfValue((LanguageTag Language, T Value) entry)
        => entry.Value is IAdvised advised ? advised.Advisories().Select(advisory => advisory with { Pointer = $"/{entry.Language}{advisory.Pointer}" }) : [];

    /// <inheritdoc/>
    static LanguageMap<T>? IJsonValue<LanguageMap<T>>.ReadJson(ref DomainJsonReader reader) => LanguageMapJson.Read<T>(ref reader);

    /// <inheritdoc/>
    void IJsonValue<LanguageMap<T>>.WriteJson(DomainJsonWriter writer) => LanguageMapJson.Write(writer, this);
}

/// <summary>Makes maps by language.</summary>
public static class LanguageMap
{
    /// <summary>A map of these values. Collection expressions call it.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="entries">The languages with their values.</param>
    /// <exception cref="InvariantException">DIP2015: a language stands twice.</exception>
    /// <exception cref="ArgumentNullException">A language or a value is <see langword="null"/>.</exception>
    public static LanguageMap<T> Create<T>(ReadOnlySpan<(LanguageTag Language, T Value)> entries)
        where T : notnull
    {
        foreach (var (language, value) in entries)
        {
            ArgumentNullException.ThrowIfNull(language, nameof(entries));
            ArgumentNullException.ThrowIfNull(value, nameof(entries));
        }

        List<Violation>? broken = null;
        LocalizedTextRules.AddRepeated(ref broken, entries);
        if (broken is not null) throw new InvariantException([.. broken]);
        return entries.IsEmpty ? LanguageMap<T>.Empty : new(LanguageEntries.InOrder(null, entries));
    }
}
