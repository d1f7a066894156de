using System.Globalization;

namespace Diplomacy.Domain.Text;

/// <summary>How an id may be written.</summary>
internal static class IdGrammar
{
    public const string Rule = "DIP2001";

    public const int MaximalLength = 256;

    public static bool IsWellFormed(ReadOnlySpan<char> text)
        => text.Length is > 0 and <= MaximalLength && !PlainText.HasOuterBlank(text) && PlainText.PlaceOfUnprintable(text, mayHaveLines: false) < 0;

    /// <summary>The rule, and what is wrong with a text that breaks it.</summary>
    public static string Explain(ReadOnlySpan<char> text)
        => $"An id must be 1 to 256 characters without blanks at its ends and without control characters; {Fault(text)}";

    private static string Fault(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "it is empty. Give the key under which others refer to the record.";
        if (text.Length > MaximalLength) return $"it has {text.Length.ToString(CultureInfo.InvariantCulture)}. Take a shorter key.";
        if (text.IsWhiteSpace()) return $"it is {Quoted.Of(text)}. Give the key under which others refer to the record.";
        if (PlainText.HasOuterBlank(text)) return $"it is {Quoted.Of(text)}. Write {Quoted.Of(text.Trim())}.";

        var place = PlainText.PlaceOfUnprintable(text, mayHaveLines: false) + 1;
        return $"it is {Quoted.Of(text)}. Take out the character at place {place.ToString(CultureInfo.InvariantCulture)}.";
    }
}
