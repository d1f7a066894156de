using System.Globalization;

namespace Diplomacy.Domain.Text;

/// <summary>The rules about a text in a language, and about the languages of one text.</summary>
internal static class TextRules
{
    public const string HasAnEntry = "DIP2010";

    public const string IsNotBlank = "DIP2011";

    public const string IsTrimmed = "DIP2012";

    public const string IsComposed = "DIP2013";

    public const string HasNoControlCharacters = "DIP2014";

    public const string EachLanguageStandsOnce = "DIP2015";

    public const string OriginalIsAnEntry = "DIP2016";

    public const string EachLanguageHasOneForm = "DIP2019";

    /// <summary>What each text must be.</summary>
    public static readonly TextRule[] OfEachText =
    [
        new(IsNotBlank, static text => !text.AsSpan().IsWhiteSpace(), static (language, _) => $"A text must not be blank; the one in '{language}' is. Leave the language out."),
        new(IsTrimmed, static text => HasNoOuterBlank(text.AsSpan()), ExplainTrimmed),
        new(IsComposed, static text => ComposedForm.PlaceOfOther(text.AsSpan()) < 0, ExplainComposed),
        new(HasNoControlCharacters, static text => PlainText.PlaceOfUnprintable(text.AsSpan(), mayHaveLines: true) < 0, ExplainUnprintable),
    ];

    public static string ExplainNoEntry() => "A text must have at least one entry; it has none. Give the text in one language, or leave the whole text out.";

    public static string ExplainRepeated(string language) => $"A language must stand once; '{language}' stands again. Keep one of the two entries.";

    /// <summary>What is wrong with a tag that says what an earlier one says.</summary>
    public static string ExplainOtherForm(string tag, string earlier)
        => $"A language must stand in one form; '{tag}' and '{earlier}' are both '{PreferredTag.Of(tag)}'. Keep one of the two entries, for '{PreferredTag.Of(tag)}'.";

    public static string ExplainOriginal(string original) => $"The original must be one of the entries; it is '{original}'. Add the text in '{original}', or name another original.";

    private static bool HasNoOuterBlank(ReadOnlySpan<char> text) => text.IsWhiteSpace() || !PlainText.HasOuterBlank(text);

    private static string ExplainTrimmed(string language, string text)
        => $"A text must not have white space at its ends; the one in '{language}' is {Quoted.Of(text.AsSpan())}. Write {Quoted.Of(text.AsSpan().Trim())}.";

    private static string ExplainComposed(string language, string text)
    {
        var place = (ComposedForm.PlaceOfOther(text.AsSpan()) + 1).ToString(CultureInfo.InvariantCulture);
        return $"A text must be in Unicode normalization form NFC; the one in '{language}' is {Quoted.Of(text.AsSpan())} and is not from character {place} on. Normalize it.";
    }

    private static string ExplainUnprintable(string language, string text)
    {
        var place = PlainText.PlaceOfUnprintable(text.AsSpan(), mayHaveLines: true);
        var (code, count) = (((int)text[place]).ToString("X4", CultureInfo.InvariantCulture), (place + 1).ToString(CultureInfo.InvariantCulture));
        return $"A text must not hold control characters (but line feed and tab), line separators or lone surrogates; the one in '{language}' has U+{code} at place {count}. Take it out.";
    }
}
