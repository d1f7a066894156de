namespace Diplomacy.Domain.Text;

/// <summary>Which characters a text may hold.</summary>
internal static class PlainText
{
    /// <summary>The first place of a control character, a line or paragraph separator, or half a surrogate pair; -1 where there is none.</summary>
    public static int PlaceOfUnprintable(ReadOnlySpan<char> text, bool mayHaveLines)
    {
        for (var place = 0; place < text.Length; place++)
        {
            if (IsUnprintable(text, place) && !(mayHaveLines && text[place] is '\n' or '\t')) return place;
        }

        return -1;
    }

    public static bool IsUnprintable(ReadOnlySpan<char> text, int place) => text[place] switch
    {
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' => true,
        >= '\ud800' and <= '\udbff' => place + 1 >= text.Length || !char.IsLowSurrogate(text[place + 1]),
        >= '\udc00' and <= '\udfff' => place == 0 || !char.IsHighSurrogate(text[place - 1]),
        _ => false,
    };

    /// <summary>Whether a text that is not empty begins or ends with white space.</summary>
    public static bool HasOuterBlank(ReadOnlySpan<char> text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]);
}
