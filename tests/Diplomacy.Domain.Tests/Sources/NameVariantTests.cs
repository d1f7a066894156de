namespace Diplomacy.Domain.Tests.Sources;

public sealed class NameVariantTests
{
    [Theory]
    [InlineData("2019-03-22", "Astana")]
    [InlineData("2019-03-23", "Nur-Sultan")]
    [InlineData("2022-09-17", "Nur-Sultan")]
    [InlineData("2022-09-18", "Astana")]
    public void NameOn_NameOfATime_IsThatOfTheDay(string day, string name)
    {
        var city = Samples.City().With(name: "Astana", nameVariants: [new NameVariant("Nur-Sultan", "2019-03-23", "2022-09-17"), new NameVariant("Capital")]);

        Assert.Equal(name, city.NameOn(Samples.Day(day)!.Value).First);
    }

    [Theory]
    [InlineData("2019-03", "2019-03-30", false)]
    [InlineData("2019-03", "2019-03-31", true)]
    [InlineData(null, "2019-03-31", false)]
    public void IsValidOn_TimeKnownInPart_IsTrueWhereItIsCertain(string? from, string day, bool isValid) =>
        Assert.Equal(isValid, new NameVariant("Nur-Sultan", from is null ? null : EdtfValue.Parse(from)).IsValidOn(Samples.Day(day)!.Value));

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
