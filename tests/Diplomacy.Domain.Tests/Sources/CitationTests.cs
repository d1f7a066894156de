namespace Diplomacy.Domain.Tests.Sources;

public sealed class CitationTests
{
    [Theory]
    [InlineData("p. 1")]
    [InlineData(" ", "DIP7012")]
    [InlineData("", "DIP7012")]
    public void LocatorNamesAPlace(string locator, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Citation("source/press", locator)));
}
