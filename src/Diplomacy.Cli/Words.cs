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
        for (var place = 0; place < name.Length; place++)
        {
            var isStart = char.IsUpper(name[place]) || (char.IsDigit(name[place]) && place > 0 && !char.IsDigit(name[place - 1]));
            if (isStart && place > 0) words.Append(' ');
            words.Append(char.ToLowerInvariant(name[place]));
        }

        return words.ToString();
    }

    /// <summary>A case of a list as words in lower case.</summary>
    public static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => Lower(value.ToString());
}
