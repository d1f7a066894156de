using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Text;

/// <summary>The rules of <see cref="LocalizedText"/>.</summary>
internal static class LocalizedTextRules
{
    /// <summary>The broken rules that forbid the text.</summary>
    public static ValueList<Violation> Broken(LanguageTag? original, ReadOnlySpan<(LanguageTag Language, string Text)> entries)
    {
        if (AreUsual(original, entries)) return ValueList<Violation>.Empty;
        List<Violation>? broken = null;
        if (entries.IsEmpty) Add(ref broken, TextRules.HasAnEntry, "", TextRules.ExplainNoEntry());
        foreach (var (language, text) in entries) AddBrokenByText(ref broken, language, text);
        AddRepeated(ref broken, entries);
        if (original is not null && LanguageEntries.PlaceOf(entries, original.Value) < 0)
            Add(ref broken, TextRules.OriginalIsAnEntry, "/$original", TextRules.ExplainOriginal(original.Value));
        return broken is null ? ValueList<Violation>.Empty : [.. broken];
    }

    /// <summary>The violation for the first language that stands twice, if one does.</summary>
    public static void AddRepeated<T>(ref List<Violation>? broken, ReadOnlySpan<(LanguageTag Language, T Value)> entries)
    {
        var place = LanguageEntries.PlaceOfRepeated(entries);
        if (place >= 0) Add(ref broken, TextRules.EachLanguageStandsOnce, $"/{entries[place].Language}", TextRules.ExplainRepeated(entries[place].Language.Value));
    }

    /// <summary>The broken rules that do not forbid the languages of a text or a map.</summary>
    public static ValueList<Violation> Advisories<T>(ValueList<(LanguageTag Language, T Value)> entries)
        => [.. entries.SelectMany(static entry => entry.Language.Advisories().Select(advisory => advisory with { Pointer = $"/{entry.Language}" })), .. InAnotherForm(entries)];

    /// <summary>The violation for each language that says what one before it says.</summary>
    private static IEnumerable<Violation> InAnotherForm<T>(ValueList<(LanguageTag Language, T Value)> entries)
    {
        if (entries.Count < 2) return [];
        return entries.Select(static entry => entry.Language).GroupBy(static language => language.Canonical)
            .SelectMany(static same => same.Skip(1), static (same, language) => new Violation(
                TextRules.EachLanguageHasOneForm, InvariantSeverity.Warning, TextRules.ExplainOtherForm(language.Value, same.First().Value), $"/{language}"));
    }

    /// <summary>Whether the entries are such as most: in order, and of texts of which one look tells that they are sound.</summary>
    private static bool AreUsual(LanguageTag? original, ReadOnlySpan<(LanguageTag Language, string Text)> entries)
    {
        foreach (var (language, text) in entries)
        {
            if (language is null || string.IsNullOrEmpty(text) || text[0] == ' ' || text[^1] == ' ' || !UsualText.Is(text)) return false;
        }

        return !entries.IsEmpty && LanguageEntries.AreInOrder(original, entries) && (original is null || entries[0].Language == original);
    }

    private static void AddBrokenByText(ref List<Violation>? broken, LanguageTag language, string text)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rule in TextRules.OfEachText)
        {
            if (!rule.HoldsFor(text)) Add(ref broken, rule.Id, $"/{language}", rule.Explain(language.Value, text));
        }
    }

    private static void Add(ref List<Violation>? broken, string id, string pointer, string message)
        => (broken ??= []).Add(new Violation(id, InvariantSeverity.Error, message, pointer));
}
