using System.Globalization;
using System.Text;

namespace Diplomacy.Cli;

/// <summary>Text from data, made safe to print: what would steer a terminal or hide from the reader stands as its code point.</summary>
/// <remarks>
/// Covers control characters (escape sequences among them), line and paragraph separators, lone surrogates, private use, and format characters
/// such as the overrides of the writing direction. The joiners U+200C and U+200D stay: Persian and several Indian scripts are spelled with them.
/// </remarks>
internal static class VisibleText
{
    /// <summary>The text with each such character as <c>\u001b</c> or <c>\U000E0041</c>.</summary>
    public static string Of(string text)
    {
        var first = PlaceOfHidden(text);
        if (first < 0) return text;
        var visible = new StringBuilder(text, 0, first, text.Length + 16);
        for (var place = first; place < text.Length;)
        {
            var length = LengthAt(text, place);
            if (IsHidden(text, place)) Append(visible, text, place, length);
            else visible.Append(text, place, length);
            place += length;
        }

        return visible.ToString();
    }

    private static int PlaceOfHidden(string text)
    {
        for (var place = 0; place < text.Length; place += LengthAt(text, place))
            if (IsHidden(text, place)) return place;

        return -1;
    }

    private static int LengthAt(string text, int place) => Rune.TryGetRuneAt(text, place, out var rune) ? rune.Utf16SequenceLength : 1;

    private static bool IsHidden(string text, int place) => text[place] is not ('\u200c' or '\u200d') && IsHidden(CharUnicodeInfo.GetUnicodeCategory(text, place));

    private static bool IsHidden(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse;

    private static void Append(StringBuilder visible, string text, int place, int length)
    {
        if (length == 1) visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[place]:x4}");
        else visible.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text, place):x8}");
    }
}
