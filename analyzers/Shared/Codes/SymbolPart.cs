using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>What stands between two slashes of a symbol: words and numbers, with points or hyphens between them, and parentheses around some.</summary>
internal static class SymbolPart
{
    private const char Start = '\0';

    /// <summary>Whether each point, hyphen and parenthesis has something on both its sides where it must, and no word outside parentheses begins with a small letter.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> part)
    {
        var (before, isInside) = (Start, false);
        foreach (var character in part)
        {
            if (!MayFollow(before, character, isInside)) return false;
            if (character is '(' or ')') isInside = character == '(';
            before = character;
        }

        return !isInside && (IsSign(before) || before == ')') && before != Start;
    }

    /// <summary>Whether there are small letters outside parentheses.</summary>
    public static bool HasSmallLetters(ReadOnlySpan<char> part)
    {
        var isInside = false;
        foreach (var character in part)
        {
            if (!isInside && character is >= 'a' and <= 'z') return true;
            if (character is '(' or ')') isInside = character == '(';
        }

        return false;
    }

    private static bool MayFollow(char before, char character, bool isInside) => character switch
    {
        '(' => !isInside && before is not ('.' or '-'),
        ')' => isInside && IsSign(before),
        '.' or '-' => IsSign(before) || (before == ')' && !isInside),
        >= 'a' and <= 'z' => isInside || Ascii.IsLetter(before),
        _ => IsSign(character),
    };

    private static bool IsSign(char character) => Ascii.IsLetter(character) || Ascii.IsDigit(character);
}
