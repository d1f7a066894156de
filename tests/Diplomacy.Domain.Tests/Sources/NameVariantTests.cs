namespace Diplomacy.Domain.Tests.Sources;

public sealed class NameVariantTests
{
    [Theory]
    [InlineData("2019-03-23", "2019-03-23")]
    [InlineData("2019-03-23", null)]
    [InlineData("2019-03-23", "2019-03-22", "DIP7010")]
    public void LastDayIsNotBeforeTheFirst(string from, string? until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new NameVariant("Nur-Sultan", Samples.Day(from), Samples.Day(until), Samples.Cited[0])));

    [Theory]
    [InlineData(true)]
    [InlineData(false, "DIP7011")]
    public void VariantHasASource(bool isCited, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new NameVariant("Nur-Sultan", source: isCited ? Samples.Cited[0] : null)));
}
