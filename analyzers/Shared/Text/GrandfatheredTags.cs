namespace Diplomacy.Domain.Text;

/// <summary>The tags registered before RFC 4646 whose subtags have no meaning of their own.</summary>
/// <remarks>Source: RFC 5646, September 2009, 2.1 Syntax, productions <c>irregular</c> and <c>regular</c>. The list is closed.</remarks>
internal static class GrandfatheredTags
{
    private static readonly string[] Tags =
    [
        "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-BE-FR", "sgn-BE-NL",
        "sgn-CH-DE", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
    ];

    /// <summary>Whether a text is one of them, in any case.</summary>
    public static bool Contain(ReadOnlySpan<char> text)
    {
        if (text.Length is < 5 or > 11) return false;
        foreach (var tag in Tags)
        {
            if (Ascii.EqualsIgnoringCase(tag.AsSpan(), text)) return true;
        }

        return false;
    }
}
