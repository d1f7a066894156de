using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>The rule of area codes, and what is wrong with a text that breaks it.</summary>
internal static class AreaGrammar
{
    public const string Rule = "DIP2008";

    public const int CodeLength = 3;

    private const int LongestWritten = 64;

    public static string Explain(ReadOnlySpan<char> text)
        => $"An area code must be three digits of UN M49, such as '143' for Central Asia or '398' for Kazakhstan; it is {Quoted.Of(text)}.{Remedy(text.Trim().ToString())}";

    private static string Remedy(string text)
    {
        if (text.Length is 0 or > LongestWritten) return "";
        if (Meant(text) is { } meant) return $" Write '{meant.Code}' ({meant.Name}).";
        if (text.All(Ascii.IsDigit)) return NearestMatch.DidYouMean(text, AreaTable.Rows.Select(static row => row.Code));
        var names = NearestMatch.Suggest(text, AreaTable.Rows.Select(static row => row.Name));
        var near = AreaTable.Rows.FirstOrDefault(row => row.Name == names.FirstOrDefault());
        return near is null ? "" : $" Did you mean '{near.Code}' ({near.Name})?";
    }

    /// <summary>The area that the text names beyond doubt: by its digits without the noughts before them, by its name, or by another code of the country.</summary>
    private static AreaRow? Meant(string text)
    {
        var code = text.All(Ascii.IsDigit) ? text.PadLeft(CodeLength, '0') : CountryGrammar.Meant(text.ToUpperInvariant())?.Numeric;
        var place = AreaTable.Find(code.AsSpan());
        return place >= 0 ? AreaTable.Rows[place] : Array.Find(AreaTable.Rows, row => string.Equals(row.Name, text, StringComparison.OrdinalIgnoreCase));
    }
}
