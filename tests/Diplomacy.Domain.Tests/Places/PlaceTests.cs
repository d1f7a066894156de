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
    [InlineData("KZ-75")]
    [InlineData("US-1")]
    [InlineData("GB-ENG")]
    [InlineData("KZ-", "DIP2106")]
    [InlineData("GB-ENGL", "DIP2106")]
    [InlineData("KZ75", "DIP2106")]
    public void SubdivisionHasTheForm(string subdivision, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.City().With(subdivision: subdivision)));

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
