namespace Diplomacy.Domain.Codes;

/// <summary>What UN M49 says of one code.</summary>
/// <param name="Code">Three digits.</param>
/// <param name="Name">The English name.</param>
/// <param name="Country">The alpha-2 code of the country; null for a region.</param>
/// <param name="Parts">The codes of the regions, and the alpha-2 codes of the countries, of which a region is made.</param>
internal sealed record AreaRow(string Code, string Name, string? Country, string[] Parts)
{
    /// <summary>Reads a line of <see cref="AreaList.Lines"/>.</summary>
    public static AreaRow OfRegion(string line)
    {
        var columns = line.Split('|');
        return new(columns[0], columns[1], null, columns[2].Split(' '));
    }

    /// <summary>A country, whose code in M49 is its numeric code in ISO 3166-1.</summary>
    public static AreaRow OfCountry(CountryRow country) => new(country.Numeric!, country.Name, country.Alpha2, []);
}
