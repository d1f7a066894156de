namespace Diplomacy.Domain.Tests.Sources;

public sealed class NameVariantTests
{
    [Theory]
    [InlineData("2019-03-23", "2019-03-23")]
    [InlineData("2019-03-23", null)]
    [InlineData("2019-03-23", "2019")]
    [InlineData("2019-03", "2019-03-01")]
    [InlineData("2019-03-23", "2019-03-22", "DIP7010")]
    [InlineData("2019-03-23", "2019-02", "DIP7010")]
    [InlineData("2020", "2019-12-31", "DIP7010")]
    public void LastDayIsNotBeforeTheFirst(string from, string? until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new NameVariant("Nur-Sultan", from, Samples.When(until), Samples.Cited[0])));

    [Theory]
    [InlineData(true)]
    [InlineData(false, "DIP7011")]
    public void VariantHasASource(bool isCited, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new NameVariant("Nur-Sultan", source: isCited ? Samples.Cited[0] : null)));
}
