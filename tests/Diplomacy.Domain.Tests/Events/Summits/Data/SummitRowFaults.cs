namespace Diplomacy.Domain.Tests.Events.Summits.Data;

/// <summary>The rows of which the place is refused as it is printed, and how they are read instead.</summary>
internal static class SummitRowFaults
{
    private static readonly Dictionary<string, (string Place, string Country)> Places = new()
    {
        ["session/2007-UNFCCC-WS-V&A-NWP"] = ("FAO HQ, Rome", "Italy"),
        ["session/2009-AWGs-CCWG7"] = ("UNCC, Bangkok", "Thailand"),
    };

    public static SummitRow Mended(SummitRow row) => Places.TryGetValue(row.Id, out var place) ? row with { Place = place.Place, Country = place.Country } : row;
}
