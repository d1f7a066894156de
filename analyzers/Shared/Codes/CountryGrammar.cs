using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>The rules of country codes, and what is wrong with a text that breaks them.</summary>
internal static class CountryGrammar
{
    public const string Rule = "DIP2003";

    public const string Alpha3Rule = "DIP2004";

    public const string NumericRule = "DIP2005";

    private const int LongestCode = 4;

    public static string Explain(ReadOnlySpan<char> text)
        => $"A country code must be one of ISO 3166-1 alpha-2, such as 'KZ', or of ISO 3166-3, such as 'SUHH', in upper case; it is {Quoted.Of(text)}.{Remedy(text.ToString())}";

    public static string ExplainAlpha3(ReadOnlySpan<char> text)
        => $"An alpha-3 code must be one of ISO 3166-1, such as 'KAZ', or a former one that stood for one country, in upper case; it is {Quoted.Of(text)}."
            + Remedy(text.ToString(), static row => row.Alpha3);

    public static string ExplainNumeric(ReadOnlySpan<char> text)
        => $"A numeric code must be three digits of ISO 3166-1, such as '398', or former ones that stood for one country; it is {Quoted.Of(text)}."
            + Remedy(text.ToString().PadLeft(3, '0'), static row => row.Numeric);

    private static string Remedy(string text)
    {
        var shared = CountryTable.Rows.Where(row => row.WithdrawnOn is not null && row.Alpha2 == text).ToArray();
        if (shared.Length > 1) return $" It was withdrawn and stood for several: write {NearestMatch.Either([.. shared.Select(static row => row.Code)])}.";
        if (IsLeftToUsers(text)) return " ISO 3166 leaves this code to its users: a record that others read cannot hold it.";
        if (Meant(text.Trim().ToUpperInvariant()) is { } meant) return $" Write '{meant.Code}' ({meant.Name}).";
        return text.Length > LongestCode ? NearestName(text) : NearestMatch.DidYouMean(text, Candidates(text));
    }

    /// <summary>The country that another of its codes, or its name, denotes beyond doubt.</summary>
    public static CountryRow? Meant(string upper)
    {
        var place = CountryTable.Find((upper switch { "UK" => "GB", "EL" => "GR", _ => upper }).AsSpan());
        if (place < 0) place = CountryTable.FindAlpha3(upper.AsSpan());
        if (place < 0) place = CountryTable.FindNumeric(upper.AsSpan());
        if (place < 0) place = Array.FindIndex(CountryTable.Rows, row => string.Equals(row.Name, upper, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? null : CountryTable.Rows[place];
    }

    /// <summary>Whether the code is among those that are never assigned.</summary>
    /// <remarks>Source: ISO 3166-1:2020, user-assigned code elements.</remarks>
    private static bool IsLeftToUsers(string text)
        => text is "AA" or "ZZ" or ['X', >= 'A' and <= 'Z'] or ['Q', >= 'M' and <= 'Z'];

    private static string NearestName(string text)
    {
        var names = NearestMatch.Suggest(text, CountryTable.Rows.Select(static row => row.Name));
        var near = CountryTable.Rows.FirstOrDefault(row => row.Name == names.FirstOrDefault());
        return near is null ? "" : $" Did you mean '{near.Code}' ({near.Name})?";
    }

    private static IEnumerable<string> Candidates(string text)
        => CountryTable.Rows.Where(row => row.WithdrawnOn is null || row.Code.Length == text.Length).Select(static row => row.Code);

    private static string Remedy(string text, Func<CountryRow, string?> codeOf)
    {
        var sharing = CountryTable.Rows.Where(row => codeOf(row) == text).ToArray();
        if (sharing.Length > 1) return $" It stood for several: parse {NearestMatch.Either([.. sharing.Select(static row => row.Code)])}.";
        var codes = CountryTable.Rows.Select(codeOf).OfType<string>().Distinct().ToArray();
        var upper = text.Trim().ToUpperInvariant();
        return codes.Contains(upper) ? $" Write '{upper}'." : NearestMatch.DidYouMean(text, codes);
    }
}
