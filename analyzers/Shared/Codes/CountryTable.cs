namespace Diplomacy.Domain.Codes;

/// <summary>Finds countries by their codes. A place is an index into <see cref="Rows"/>, or -1 where there is no such country.</summary>
internal static class CountryTable
{
    private const int Letters = 26;

    /// <summary>The countries of ISO 3166-1 by alpha-2 code, then those of ISO 3166-3 by alpha-4 code.</summary>
    public static readonly CountryRow[] Rows =
    [
        .. Array.ConvertAll(CountryList.Assigned.Split('\n'), CountryRow.OfAssigned),
        .. Array.ConvertAll(CountryList.Withdrawn.Split('\n'), CountryRow.OfWithdrawn),
    ];

    /// <summary>How many of the rows are assigned; the others are withdrawn.</summary>
    public static readonly int AssignedCount = Array.FindIndex(Rows, static row => row.WithdrawnOn is not null);

    private const short Nowhere = -1;
    private const short InSeveralPlaces = -2;

    private static readonly short[] PlacesByAlpha2 = IndexByAlpha2();

    /// <summary>Finds an alpha-2 code that is assigned, or that one withdrawn country alone had, or an alpha-4 code; in upper case.</summary>
    public static int Find(ReadOnlySpan<char> code) => code.Length switch
    {
        2 when IsUpper(code[0]) && IsUpper(code[1]) => Math.Max(Nowhere, PlacesByAlpha2[Pair(code)]),
        4 => FindOnly(code, static row => row.Code, AssignedCount, Rows.Length),
        _ => -1,
    };

    /// <summary>Finds an alpha-3 code that is assigned, or that one withdrawn country alone had; in upper case.</summary>
    public static int FindAlpha3(ReadOnlySpan<char> alpha3) => FindPreferred(alpha3, static row => row.Alpha3);

    /// <summary>Finds a numeric code of three digits that is assigned, or that one withdrawn country alone had.</summary>
    public static int FindNumeric(ReadOnlySpan<char> numeric) => FindPreferred(numeric, static row => row.Numeric);

    private static int FindPreferred(ReadOnlySpan<char> text, Func<CountryRow, string?> codeOf)
    {
        var place = FindOnly(text, codeOf, 0, AssignedCount);
        return place >= 0 ? place : FindOnly(text, codeOf, AssignedCount, Rows.Length);
    }

    private static int FindOnly(ReadOnlySpan<char> text, Func<CountryRow, string?> codeOf, int start, int end)
    {
        var found = -1;
        for (var place = start; place < end; place++)
        {
            if (!text.SequenceEqual(codeOf(Rows[place]).AsSpan())) continue;
            if (found >= 0) return -1;
            found = place;
        }

        return found;
    }

    private static short[] IndexByAlpha2()
    {
        var places = new short[Letters * Letters];
        for (var pair = 0; pair < places.Length; pair++) places[pair] = Nowhere;
        for (short place = 0; place < Rows.Length; place++)
        {
            ref var known = ref places[Pair(Rows[place].Alpha2.AsSpan())];
            if (known == Nowhere) known = place;
            else if (known >= AssignedCount) known = InSeveralPlaces;
        }

        return places;
    }

    private static int Pair(ReadOnlySpan<char> letters) => ((letters[0] - 'A') * Letters) + letters[1] - 'A';

    private static bool IsUpper(char character) => character is >= 'A' and <= 'Z';
}
