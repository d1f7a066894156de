using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>The rules of subdivision codes, and what is wrong with a text that breaks them.</summary>
/// <remarks>Source: ISO 3166-2:2020, form of the country subdivision code.</remarks>
internal static class SubdivisionGrammar
{
    public const string Rule = "DIP2006";

    public const string CodeIsListed = "DIP2007";

    public const int CountryLength = 2;

    public const int LongestCode = 6;

    private const int ShortestCode = 4;
    private const int MostOfOneName = 3;
    private const int LongestWritten = 64;

    /// <summary>Whether a text has the form: the alpha-2 code of a country that is assigned, a hyphen, one to three letters or digits; in upper case.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length is < ShortestCode or > LongestCode || text[CountryLength] != '-') return false;
        foreach (var character in text.Slice(CountryLength + 1))
        {
            if (!Ascii.IsDigit(character) && character is not (>= 'A' and <= 'Z')) return false;
        }

        return IsAssigned(text.Slice(0, CountryLength));
    }

    /// <summary>The rule of the form, and what is wrong with a text that breaks it.</summary>
    public static string Explain(ReadOnlySpan<char> text)
        => "A subdivision code must have the form of ISO 3166-2, such as 'GB-SCT': two letters of a country, a hyphen, one to three letters or digits, in upper case; "
            + $"it is {Quoted.Of(text)}.{Remedy(text.Trim().ToString())}";

    /// <summary>The rule of the list, and which listed code of the same country may be meant.</summary>
    public static string ExplainUnlisted(string code)
        => $"A subdivision code must be one that ISO 3166-2 lists (as iso-codes {SubdivisionList.Version} records it); it is '{code}'."
            + NearestMatch.DidYouMean(code, SubdivisionTable.RowsOf(code.Substring(0, CountryLength)).Select(static row => row.Code));

    private static string Remedy(string text)
    {
        if (text.Length is 0 or > LongestWritten) return "";
        var named = SubdivisionTable.Rows.Where(row => string.Equals(row.Name, text, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (named.Length is > 0 and <= MostOfOneName) return $" Write {NearestMatch.Either([.. named.Select(static row => row.Code)])}.";
        if (named.Length > 0) return " Several subdivisions have this name: write the code of one of them.";
        return Meant(text.ToUpperInvariant()) is { } meant ? $" Write '{meant}'{NameOf(meant)}." : NearestTo(text);
    }

    /// <summary>The code that was written in another form, or with another code of its country, beyond doubt.</summary>
    private static string? Meant(string upper)
    {
        var hyphenated = upper.Replace('_', '-').Replace(' ', '-').Replace('.', '-').Replace('–', '-');
        var hyphen = hyphenated.IndexOf('-');
        var (country, rest) = hyphen > 0
            ? (hyphenated.Substring(0, hyphen), hyphenated.Substring(hyphen + 1))
            : (upper.Substring(0, Math.Min(CountryLength, upper.Length)), upper.Substring(Math.Min(CountryLength, upper.Length)));
        var code = $"{CountryGrammar.Meant(country)?.Alpha2}-{rest}";
        return IsWellFormed(code.AsSpan()) && (hyphen > 0 || rest.Any(Ascii.IsDigit) || SubdivisionTable.Holds(code.AsSpan())) ? code : null;
    }

    private static string NameOf(string code) => SubdivisionTable.Find(code.AsSpan()) is { } listed ? $" ({listed.Name})" : "";

    private static string NearestTo(string text)
    {
        if (text.Length <= LongestCode && text.Contains('-')) return NearestMatch.DidYouMean(text, SubdivisionTable.Rows.Select(static row => row.Code));
        var near = NearestMatch.Suggest(text, SubdivisionTable.Rows.Select(static row => row.Name)).FirstOrDefault();
        return near is null ? "" : $" Did you mean {NearestMatch.Either([.. SubdivisionTable.Rows.Where(row => row.Name == near).Take(MostOfOneName).Select(static row => row.Code)])} ({near})?";
    }

    private static bool IsAssigned(ReadOnlySpan<char> alpha2) => CountryTable.Find(alpha2) is >= 0 and var place && place < CountryTable.AssignedCount;
}
