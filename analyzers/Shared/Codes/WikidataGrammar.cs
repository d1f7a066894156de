using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>How the id of an item of Wikidata is written, and what is wrong with a text that is none.</summary>
internal static class WikidataGrammar
{
    public const string Rule = "DIP2035";

    /// <summary>The letter and the most digits.</summary>
    public const int LongestId = 1 + MostDigits;

    private const int MostDigits = 18;

    private static readonly char[] EndsOfName = ['?', '#', '.'];

    public static bool IsWellFormed(ReadOnlySpan<char> text) => text.Length > 0 && text[0] == 'Q' && IsNumber(text.Slice(1));

    /// <summary>The number of a well-formed id.</summary>
    public static long NumberOf(ReadOnlySpan<char> text)
    {
        var number = 0L;
        foreach (var digit in text.Slice(1)) number = (number * 10) + digit - '0';
        return number;
    }

    public static string Explain(ReadOnlySpan<char> text)
        => $"A Wikidata id must be that of an item: Q and a whole number of at most 18 digits without a zero before it, such as 'Q232'; it is {Quoted.Of(text)}.{Remedy(text)}";

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= MostDigits && text[0] != '0' && Ascii.AreDigits(text);

    private static string Remedy(ReadOnlySpan<char> text)
    {
        var name = NameIn(text.Trim().ToString());
        if (IsWellFormed(name.AsSpan())) return $" Write '{name}'.";
        if (IsNumber(name.AsSpan())) return $" Did you mean 'Q{name}'?";
        if (name.Length == 0 || !IsNumber(name.AsSpan(1))) return "";

        return name[0] switch
        {
            'P' => $" {name} is a property: give the item of the thing itself.",
            'L' => $" {name} is a lexeme, which is a word: give the item of the thing itself.",
            _ => "",
        };
    }

    /// <summary>The last name in an address or behind a prefix, in upper case.</summary>
    private static string NameIn(string text)
    {
        var name = text.Substring(text.LastIndexOfAny(['/', ':']) + 1);
        var end = name.IndexOfAny(EndsOfName);
        return (end < 0 ? name : name.Substring(0, end)).ToUpperInvariant();
    }
}
