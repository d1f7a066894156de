using System.Text;

namespace Diplomacy.Cli;

/// <summary>Names of code as words.</summary>
internal static class Words
{
    /// <summary>A name as a sentence: <c>MemberIsAPointer</c> is "Member is a pointer".</summary>
    public static string Sentence(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + Lower(name)[1..];

    /// <summary>A name as words in lower case: <c>sideEvent</c> is "side event".</summary>
    public static string Lower(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    /// <summary>A case of a list as words in lower case.</summary>
    public static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => Lower(value.ToString());
}
