namespace Diplomacy.Domain.Tests.Places;

/// <summary>A place as rows of data print it: a city or another place, and its country by code or by name.</summary>
internal sealed record PrintedPlace(string Name, string Country)
{
    /// <summary>The names of countries that ISO 3166 gives in another form.</summary>
    private static readonly Dictionary<string, string> Countries = new()
    {
        ["Czech Republic"] = "CZ",
        ["Netherlands"] = "NL",
        ["the Philippines"] = "PH",
        ["The Netherlands"] = "NL",
        ["Turkey"] = "TR",
        ["U.K."] = "GB",
        ["U.S.A."] = "US",
        ["UK"] = "GB",
        ["USA"] = "US",
    };

    /// <summary>The places that are no settlements; two settlements printed as one place are a part of their country.</summary>
    private static readonly Dictionary<string, PlaceCategory> Categories = new()
    {
        ["Bali"] = PlaceCategory.Region,
        ["Bonn / Bad Godesberg"] = PlaceCategory.Region,
        ["FAO HQ, Rome"] = PlaceCategory.Venue,
        ["Goa"] = PlaceCategory.Region,
        ["Mie"] = PlaceCategory.Region,
        ["Newport / Cardiff"] = PlaceCategory.Region,
        ["Nürburgring"] = PlaceCategory.Venue,
        ["Tobago"] = PlaceCategory.Region,
        ["Turkistan / online"] = PlaceCategory.Online,
        ["UNCC, Bangkok"] = PlaceCategory.Venue,
    };

    public string Id => $"place/{Code?.Value ?? Country}/{Name}";

    /// <summary>The country; absent where what is printed as one is none.</summary>
    private CountryCode? Code =>
        CountryCode.TryParse(Country, out var code) ? code
        : Countries.TryGetValue(Country, out var known) ? known
        : CountryCode.Assigned.SingleOrDefault(country => country.EnglishName == Country);

    private PlaceCategory Category => Categories.GetValueOrDefault(Name, PlaceCategory.City);

    /// <summary>The state that is printed behind a city of the United States: <c>Boston, MA</c>, <c>Washington, D.C.</c>.</summary>
    private SubdivisionCode? State => Code?.Value == "US" && Name.Split(", ") is [_, var state] ? SubdivisionCode.Parse($"US-{state.Replace(".", "", StringComparison.Ordinal)}") : null;

    public Place ToPlace() => new(Id, Name, Category, country: Category == PlaceCategory.Online ? null : Code, subdivision: State);
}
