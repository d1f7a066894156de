namespace Diplomacy.Domain.Tests.Places;

public sealed class PlaceTests
{
    [Theory]
    [InlineData(PlaceCategory.Venue, "KZ")]
    [InlineData(PlaceCategory.Venue, null, "DIP2101")]
    [InlineData(PlaceCategory.Country, null, "DIP2101")]
    public void PhysicalPlaceLiesInACountry(PlaceCategory category, string? country, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Place("place/one", "The place", category, country: Samples.Country(country))));

    [Theory]
    [InlineData(null)]
    [InlineData("KZ", "DIP2102")]
    public void OnlinePlaceHasNoCountry(string? country, params string[] broken) =>
        Assert.Equal(broken ?? [], Broken.By(() => country is null ? Samples.Online() : Samples.Online().With(country: country)));

    [Fact]
    public void OnlinePlaceDescribesItsAccess()
    {
        Assert.Empty(Broken.By(() => Samples.Online()));
        Assert.Equal(["DIP2103"], Broken.By(() => Samples.Online().WithoutAccess()));
    }

    [Fact]
    public void OnlinePlaceHasNoCoordinates()
    {
        var point = new Coordinates(43.2m, 76.9m);

        Assert.Empty(Broken.By(() => Samples.City().With(coordinates: point)));
        Assert.Equal(["DIP2104"], Broken.By(() => Samples.Online().With(coordinates: point)));
    }

    [Theory]
    [InlineData("place/kazakhstan")]
    [InlineData("place/almaty", "DIP2105")]
    public void PlaceIsNotWithinItself(string within, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.City().With(within: within)));

    [Theory]
    [InlineData("KZ", "KZ-ALA")]
    [InlineData("KZ", "KZ-75", "DIP2007")]
    [InlineData("UZ", "KZ-ALA", "DIP2111")]
    [InlineData("KZ", "UZ-TK", "DIP2111")]
    [InlineData("SUHH", "KZ-ALA", "DIP2111")]
    public void SubdivisionBelongsToTheCountry(string country, string subdivision, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.City().With(country: country, subdivision: subdivision)));

    [Fact]
    public void SubdivisionBelongsToTheCountry_OnlinePlace_HasNone() => Assert.Equal(["DIP2111"], Broken.By(() => Samples.Online().With(subdivision: "KZ-ALA")));

    [Fact]
    public void Advisories_SubdivisionThatIsNotListed_BreaksDip2007()
    {
        var advisory = Assert.Single(Samples.City().With(subdivision: "KZ-AL").Advisories(), advisory => advisory.Id == "DIP2007");

        Assert.Equal("/subdivision", advisory.Pointer);
        Assert.DoesNotContain(Samples.City().With(subdivision: "KZ-ALA").Advisories(), advisory => advisory.Id == "DIP2007");
    }

    [Theory]
    [InlineData("1991-12-16", "1991-12-16")]
    [InlineData("1991-12-16", "1991")]
    [InlineData("1991", "1991-01-01")]
    [InlineData("1991-12-16", "1991-12-15", "DIP2114")]
    [InlineData("1991-12-16", "1991-11", "DIP2114")]
    public void LastDayIsNotBeforeTheFirst(string from, string until, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.City().With(from: from, until: until)));

    [Theory]
    [InlineData("KZ", "Asia/Almaty")]
    [InlineData("OM", "Asia/Dubai")]
    [InlineData("IN", "Asia/Calcutta")]
    [InlineData("KZ", "UTC")]
    [InlineData("SUHH", "Asia/Almaty")]
    [InlineData("UZ", "Asia/Almaty", "DIP2112")]
    [InlineData("KZ", "Asia/Calcutta", "DIP2112")]
    public void ZoneIsOfTheCountry(string country, string zone, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.City().With(country: country, zone: zone)));

    [Theory]
    [InlineData("90")]
    [InlineData("-90")]
    [InlineData("90.000001", "DIP2107")]
    [InlineData("-90.000001", "DIP2107")]
    public void LatitudeIsOnEarth(string latitude, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Coordinates(Degrees(latitude), 0m)));

    [Theory]
    [InlineData("180")]
    [InlineData("-180")]
    [InlineData("180.000001", "DIP2108")]
    [InlineData("-180.000001", "DIP2108")]
    public void LongitudeIsOnEarth(string longitude, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Coordinates(0m, Degrees(longitude))));

    private static decimal Degrees(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
