namespace Diplomacy.Domain.Text;

/// <summary>What codes are made of. The framework's own type of this name is not there for analyzers.</summary>
internal static class Ascii
{
    public static bool IsLetter(char character) => (char)(character | ' ') is >= 'a' and <= 'z' && character <= 'z';

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsLetter(character)) return false;
        }

        return true;
    }

    public static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsDigit(character)) return false;
        }

        return true;
    }

    public static bool AreLettersOrDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsLetter(character) && !IsDigit(character)) return false;
        }

        return true;
    }

    public static char ToUpper(char character) => character is >= 'a' and <= 'z' ? (char)(character - ('a' - 'A')) : character;

    public static char ToLower(char character) => character is >= 'A' and <= 'Z' ? (char)(character + ('a' - 'A')) : character;

    public static bool EqualsIgnoringCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length != right.Length) return false;
        for (var place = 0; place < left.Length; place++)
        {
            if (ToLower(left[place]) != ToLower(right[place])) return false;
        }

        return true;
    }
}
