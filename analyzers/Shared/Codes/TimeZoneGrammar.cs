using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>The rule of zone ids, and what is wrong with a text that breaks it.</summary>
internal static class TimeZoneGrammar
{
    public const string Rule = "DIP1011";

    private const int LongestWritten = 64;

    public static string Explain(ReadOnlySpan<char> text)
        => $"A zone must be an id of the IANA time zone database, such as 'Asia/Almaty', in its exact case; it is {Quoted.Of(text)}.{Remedy(text)}";

    private static string Remedy(ReadOnlySpan<char> text)
    {
        if (IsOffset(text)) return " An offset is no zone, because the zone of a place may change it: give the zone of the place.";
        var written = text.Trim().ToString().Replace(' ', '_');
        if (written.Length is 0 or > LongestWritten) return "";
        if (Array.Find(TimeZoneTable.Ids, id => IsSame(id, written)) is { } meant) return $" Write '{meant}'.";
        return InCity(written) is { Length: > 0 } ids ? $" Write {NearestMatch.Either(ids)}." : Nearest(written);
    }

    /// <summary>Whether the text is an offset from UTC: <c>+05</c>, <c>UTC+5</c>, <c>GMT-03:00</c>.</summary>
    private static bool IsOffset(ReadOnlySpan<char> text)
    {
        var sign = text.IndexOfAny('+', '-');
        return sign >= 0 && sign + 1 < text.Length && Ascii.IsDigit(text[sign + 1]) && text.Slice(0, sign).Trim().ToString().ToUpperInvariant() is "" or "UTC" or "GMT";
    }

    /// <summary>The ids of a place that was written without its area, or in another; those that are no links, where there are such.</summary>
    private static string[] InCity(string written)
    {
        var places = Enumerable.Range(0, TimeZoneTable.Ids.Length).Where(place => IsSame(City(TimeZoneTable.Ids[place]), City(written))).ToArray();
        var canonical = Array.FindAll(places, static place => TimeZoneTable.Ids[place] == TimeZoneTable.Canonical[place]);
        return Array.ConvertAll(canonical.Length > 0 ? canonical : places, static place => TimeZoneTable.Ids[place]);
    }

    private static string Nearest(string written)
    {
        if (written.Contains('/')) return NearestMatch.DidYouMean(written, TimeZoneTable.Ids);
        var cities = NearestMatch.Suggest(written, TimeZoneTable.Ids.Select(City).Distinct());
        return cities.Length == 0 ? "" : $" Did you mean {NearestMatch.Either([.. cities.Select(static city => InCity(city)[0])])}?";
    }

    /// <summary>What stands after the areas: <c>Buenos_Aires</c> of <c>America/Argentina/Buenos_Aires</c>.</summary>
    private static string City(string id) => id.Substring(id.LastIndexOf('/') + 1);

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
