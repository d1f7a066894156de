namespace Diplomacy.Domain.Codes;

/// <summary>What ISO 3166 says of one code.</summary>
internal sealed class CountryRow(string code, string alpha2, string alpha3, string numeric, string? withdrawnOn, string name)
{
    private const string Missing = "-";

    /// <summary>The code that no other country has: alpha-2 for one that is assigned, alpha-4 for one that was withdrawn.</summary>
    public string Code { get; } = code;

    public string Alpha2 { get; } = alpha2;

    public string Alpha3 { get; } = alpha3;

    /// <summary>Three digits.</summary>
    public string? Numeric { get; } = numeric == Missing ? null : numeric;

    /// <summary>A day or a year in ISO form.</summary>
    public string? WithdrawnOn { get; } = withdrawnOn;

    public string Name { get; } = name;

    /// <summary>Reads a line of <see cref="CountryList.Assigned"/>.</summary>
    public static CountryRow OfAssigned(string line)
    {
        var columns = line.Split([' '], 4);
        return new(columns[0], columns[0], columns[1], columns[2], null, columns[3]);
    }

    /// <summary>Reads a line of <see cref="CountryList.Withdrawn"/>.</summary>
    public static CountryRow OfWithdrawn(string line)
    {
        var columns = line.Split([' '], 6);
        return new(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
    }
}
