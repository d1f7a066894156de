namespace Diplomacy.Domain.Codes;

/// <summary>Finds regions and countries by their codes in UN M49. A place is an index into <see cref="Rows"/>, or -1 where there is no such code.</summary>
internal static class AreaTable
{
    /// <summary>The regions, and the countries of ISO 3166-1, by code.</summary>
    public static readonly AreaRow[] Rows =
    [
        .. AreaList.Lines.Split('\n').Select(AreaRow.OfRegion)
            .Concat(CountryTable.Rows.Take(CountryTable.AssignedCount).Select(AreaRow.OfCountry))
            .OrderBy(static row => row.Code, StringComparer.Ordinal),
    ];

    private static readonly string[][] Countries = Array.ConvertAll(Rows, static row => CountriesIn(row).Distinct().OrderBy(static country => country, StringComparer.Ordinal).ToArray());

    /// <summary>Finds a code of three digits.</summary>
    public static int Find(ReadOnlySpan<char> code)
    {
        var (start, end) = (0, Rows.Length - 1);
        while (start <= end)
        {
            var middle = (start + end) / 2;
            var order = code.SequenceCompareTo(Rows[middle].Code.AsSpan());
            if (order == 0) return middle;
            if (order < 0) end = middle - 1;
            else start = middle + 1;
        }

        return -1;
    }

    /// <summary>The alpha-2 codes of the countries in an area, at whatever remove, by code; of a country, its own.</summary>
    public static string[] CountriesOf(int place) => Countries[place];

    /// <summary>Whether a country lies in an area, at whatever remove.</summary>
    public static bool Contains(int place, string alpha2) => Array.BinarySearch(Countries[place], alpha2, StringComparer.Ordinal) >= 0;

    /// <summary>The regions that name an area as one of their parts, by code.</summary>
    public static IEnumerable<int> ParentsOf(int place)
        => Enumerable.Range(0, Rows.Length).Where(parent => Rows[parent].Parts.Contains(Rows[place].Country ?? Rows[place].Code));

    private static IEnumerable<string> CountriesIn(AreaRow row) => row.Country is { } country
        ? [country]
        : row.Parts.SelectMany(static part => Find(part.AsSpan()) is >= 0 and var place ? CountriesIn(Rows[place]) : [part]);
}
