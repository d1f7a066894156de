using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Text;

/// <summary>A text as a message shows it: between apostrophes, on one line, of bounded length.</summary>
internal static class Quoted
{
    private const int ShownLength = 48;

    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder("'");
        var end = EndOfShown(text);
        for (var place = 0; place < end; place++) AppendVisibly(shown, text, place);
        return shown.Append(end < text.Length ? "…'" : "'").ToString();
    }

    private static int EndOfShown(ReadOnlySpan<char> text)
    {
        if (text.Length <= ShownLength) return text.Length;
        return char.IsHighSurrogate(text[ShownLength - 1]) ? ShownLength - 1 : ShownLength;
    }

    private static void AppendVisibly(StringBuilder shown, ReadOnlySpan<char> text, int place)
    {
        if (PlainText.IsUnprintable(text, place)) shown.Append("\\u").Append(((int)text[place]).ToString("x4", CultureInfo.InvariantCulture));
        else shown.Append(text[place]);
    }
}
