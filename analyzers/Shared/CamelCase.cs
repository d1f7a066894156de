namespace Diplomacy.Domain;

/// <summary>Names on the wire: the same words as <c>JsonNamingPolicy.CamelCase</c> makes of C# names.</summary>
internal static class CamelCase
{
    /// <summary>A name with its first word in lower case: <c>Yes</c> becomes <c>yes</c>, <c>SDGGoals</c> becomes <c>sdgGoals</c>.</summary>
    public static string Of(string name)
    {
        var letters = name.ToCharArray();
        for (var at = 0; at < letters.Length && IsCapitalOfFirstWord(letters, at); at++) letters[at] = char.ToLowerInvariant(letters[at]);
        return new string(letters);
    }

    static bool IsCapitalOfFirstWord(char[] letters, int at) =>
        char.IsUpper(letters[at]) && (at == 0 || at + 1 == letters.Length || char.IsUpper(letters[at + 1]));
}
