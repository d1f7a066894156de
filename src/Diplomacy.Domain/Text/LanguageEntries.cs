using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Domain.Text;

/// <summary>What maps by language tag share: one order, and one way to look a language up.</summary>
internal static class LanguageEntries
{
    /// <summary>Up to so many entries it costs less to compare each with all before it than to make a set of them.</summary>
    private const int Few = 16;

    /// <summary>The entries as they are kept: the original first, then the undetermined one, then by tag.</summary>
    public static ValueList<(LanguageTag Language, T Value)> InOrder<T>(LanguageTag? original, ReadOnlySpan<(LanguageTag Language, T Value)> entries)
    {
        var ordered = entries.ToArray();
        if (!AreInOrder(original, entries)) Sort(original, ordered);
        return ValueList.Wrap(ordered);
    }

    /// <summary>Whether the entries stand as they are kept, each language once.</summary>
    public static bool AreInOrder<T>(LanguageTag? original, ReadOnlySpan<(LanguageTag Language, T Value)> entries)
    {
        for (var place = 1; place < entries.Length; place++)
        {
            if (Compare(original, entries[place - 1].Language, entries[place].Language) >= 0) return false;
        }

        return true;
    }

    /// <summary>The first place of an entry whose language stands before it too; -1 where each stands once.</summary>
    public static int PlaceOfRepeated<T>(ReadOnlySpan<(LanguageTag Language, T Value)> entries)
    {
        if (entries.Length > Few) return PlaceOfRepeatedAmongMany(entries);
        for (var place = 1; place < entries.Length; place++)
        {
            if (PlaceOf(entries[..place], entries[place].Language.Value) >= 0) return place;
        }

        return -1;
    }

    private static int PlaceOfRepeatedAmongMany<T>(ReadOnlySpan<(LanguageTag Language, T Value)> entries)
    {
        var met = new HashSet<LanguageTag>(entries.Length);
        for (var place = 0; place < entries.Length; place++)
        {
            if (!met.Add(entries[place].Language)) return place;
        }

        return -1;
    }

    /// <summary>Finds the entry for a tag, or else for the longest tag that is left when subtags are taken off its end, or else the undetermined one.</summary>
    /// <remarks>Source: RFC 4647, September 2006, 3.4 Lookup.</remarks>
    public static bool TryLookUp<T>(ReadOnlySpan<(LanguageTag Language, T Value)> entries, ReadOnlySpan<char> range, [MaybeNullWhen(false)] out T value)
    {
        var place = PlaceOf(entries, range);
        while (place < 0 && !range.IsEmpty)
        {
            range = LanguageTagGrammar.Shortened(range);
            place = PlaceOf(entries, range.IsEmpty ? LanguageTag.Undetermined.Value : range);
        }

        value = place < 0 ? default : entries[place].Value;
        return place >= 0;
    }

    public static int PlaceOf<T>(ReadOnlySpan<(LanguageTag Language, T Value)> entries, ReadOnlySpan<char> tag)
    {
        for (var place = 0; place < entries.Length; place++)
        {
            if (tag.SequenceEqual(entries[place].Language.Value)) return place;
        }

        return -1;
    }

    private static void Sort<T>(LanguageTag? original, (LanguageTag Language, T Value)[] entries)
        => Array.Sort(entries, (left, right) => Compare(original, left.Language, right.Language));

    private static int Compare(LanguageTag? original, LanguageTag left, LanguageTag right)
    {
        var order = Rank(original, left).CompareTo(Rank(original, right));
        return order != 0 ? order : string.CompareOrdinal(left.Value, right.Value);
    }

    private static int Rank(LanguageTag? original, LanguageTag language)
    {
        if (original is not null && language == original) return 0;
        return language == LanguageTag.Undetermined ? 1 : 2;
    }
}
