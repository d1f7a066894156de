using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Text;

/// <summary>The rules of <see cref="LocalizedText"/>.</summary>
internal static class LocalizedTextRules
{
    /// <summary>The broken rules that forbid the text.</summary>
    public static ValueList<Violation> Broken(LanguageTag? original, ReadOnlySpan<(LanguageTag Language, string Text)> entries)
    {
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
