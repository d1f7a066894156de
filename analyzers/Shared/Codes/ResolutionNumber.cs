using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>The number of a resolution, after which a capital letter stands where several share it: <c>147</c>, <c>217A</c>, <c>53/239A-B</c>.</summary>
internal static class ResolutionNumber
{
    private const int MostDigits = 5;

    /// <summary>A number of at most five digits without a zero before it; 0 for any other text.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MostDigits || text[0] == '0' || !Ascii.AreDigits(text)) return 0;

        var number = 0;
        foreach (var digit in text) number = (number * 10) + digit - '0';
        return number;
    }

    /// <summary>A number with or without letters after it; 0 for any other text.</summary>
    public static int ReadWithLetters(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && Ascii.IsDigit(text[end])) end++;
        return end == text.Length || AreLetters(text.Slice(end)) ? Read(text.Slice(0, end)) : 0;
    }

    /// <summary>Whether a text is the letter of a resolution, or the first and last letter of several.</summary>
    public static bool AreLetters(ReadOnlySpan<char> text) => text.Length switch
    {
        1 => IsCapital(text[0]),
        3 => IsCapital(text[0]) && text[1] == '-' && IsCapital(text[2]),
        _ => false,
    };

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';
}
