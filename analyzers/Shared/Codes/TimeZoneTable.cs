namespace Diplomacy.Domain.Codes;

/// <summary>Finds the ids of the IANA time zone database. A place is an index into <see cref="Ids"/>, or -1 where there is no such id.</summary>
internal static class TimeZoneTable
{
    private static readonly string[][] Lines = Array.ConvertAll(TimeZoneList.Ids.Split('\n'), static line => line.Split(' '));

    /// <summary>Every id, by code point.</summary>
    public static readonly string[] Ids = Array.ConvertAll(Lines, static line => line[0]);

    /// <summary>The id that each id leads to: its own where it is no link.</summary>
    public static readonly string[] Canonical = Array.ConvertAll(Lines, static line => line[line.Length - 1]);

    private static readonly Dictionary<string, string[]> Countries = TimeZoneList.Countries.Split('\n')
        .Select(static line => line.Split(' '))
        .ToDictionary(static words => words[0], static words => words.Skip(1).ToArray(), StringComparer.Ordinal);

    /// <summary>How many characters the longest id has.</summary>
    public static readonly int LongestId = Ids.Max(static id => id.Length);

    /// <summary>The codes of the countries whose clocks a zone keeps; none where it is of no country.</summary>
    /// <param name="canonical">The id of a zone, not of a link.</param>
    public static string[] CountriesOf(string canonical) => Countries.TryGetValue(canonical, out var codes) ? codes : [];

    /// <summary>Finds an id in its exact case.</summary>
    public static int Find(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, Ids.Length - 1);
        while (start <= end)
        {
            var middle = (start + end) / 2;
            var order = text.SequenceCompareTo(Ids[middle].AsSpan());
            if (order == 0) return middle;
            if (order < 0) end = middle - 1;
            else start = middle + 1;
        }

        return -1;
    }
}
