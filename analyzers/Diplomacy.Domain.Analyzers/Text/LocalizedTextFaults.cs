using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Text;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Text;

/// <summary>What is wrong with the constant parts of a <c>LocalizedText</c>.</summary>
internal static class LocalizedTextFaults
{
    private const string Undetermined = "und";

    /// <summary>What is wrong with a text whose language is not told.</summary>
    public static IEnumerable<TextFault> OfText(string text, SyntaxNode culprit) => OfText(Undetermined, text, culprit);

    /// <summary>What is wrong with a text in a language.</summary>
    public static IEnumerable<TextFault> OfText(string language, string text, SyntaxNode culprit) =>
        TextRules.OfEachText.Where(rule => !rule.HoldsFor(text)).Select(rule => new TextFault(rule.Id, rule.Explain(language, text), culprit));

    /// <summary>What is wrong with a list of entries, as far as they are known.</summary>
    public static IEnumerable<TextFault> OfEntries(Value? original, ListValue entries, SyntaxNode whole)
    {
        if (entries.Items.Count == 0) return [new TextFault(TextRules.HasAnEntry, TextRules.ExplainNoEntry(), whole)];

        var texts = entries.Items.OfType<RecordValue>().SelectMany(entry => OfEntry(entry, whole));
        return [.. texts, .. Repeated(entries, whole), .. InAnotherForm(entries, whole), .. OfOriginal(original, entries, whole)];
    }

    private static IEnumerable<TextFault> OfEntry(RecordValue entry, SyntaxNode whole) =>
        entry["Item2"] is TextValue { Text: var text } value ? OfText(Language(entry) ?? Undetermined, text, Origin(value, whole)) : [];

    private static IEnumerable<TextFault> Repeated(ListValue entries, SyntaxNode whole)
    {
        var known = entries.Items.OfType<RecordValue>().Where(static entry => Language(entry) is not null);
        return known.GroupBy(static entry => Language(entry)!).SelectMany(static same => same.Skip(1))
            .Select(again => new TextFault(TextRules.EachLanguageStandsOnce, TextRules.ExplainRepeated(Language(again)!), Origin(again["Item1"], whole)));
    }

    /// <summary>A language that says what one before it says in another form.</summary>
    private static IEnumerable<TextFault> InAnotherForm(ListValue entries, SyntaxNode whole)
    {
        var known = entries.Items.OfType<RecordValue>().Where(static entry => Language(entry) is not null);
        return
            from entry in known.GroupBy(static entry => Language(entry)!).Select(static same => same.First())
            group entry by PreferredTag.Of(Language(entry)!) into same
            from other in same.Skip(1)
            let fault = TextRules.ExplainOtherForm(Language(other)!, Language(same.First())!)
            select new TextFault(TextRules.EachLanguageHasOneForm, fault, Origin(other["Item1"], whole));
    }

    private static IEnumerable<TextFault> OfOriginal(Value? original, ListValue entries, SyntaxNode whole)
    {
        var languages = entries.Items.OfType<RecordValue>().Select(Language).ToArray();
        var isMissing = original is TextValue { Text: var tag } && languages.Length == entries.Items.Count && languages.All(language => language is not null && language != tag);
        return isMissing ? [new TextFault(TextRules.OriginalIsAnEntry, TextRules.ExplainOriginal(((TextValue)original!).Text), Origin(original, whole))] : [];
    }

    private static string? Language(RecordValue entry) => (entry["Item1"] as TextValue)?.Text;

    /// <summary>Where a value is given, if that is within the whole.</summary>
    private static SyntaxNode Origin(Value value, SyntaxNode whole) =>
        value.Origin is SyntaxNode node && node.SyntaxTree == whole.SyntaxTree && whole.Span.Contains(node.Span) ? node : whole;
}
