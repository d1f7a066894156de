namespace Diplomacy.Domain.Tests.Parties;

public sealed class PartyTests
{
    [Theory]
    [InlineData("1991-12-16", "1991-12-16")]
    [InlineData("1991-12-16", "1991-12-15", "DIP2110")]
    public void State_LastDayIsNotBeforeTheFirst(string from, string until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new State("state/kz", "Kazakhstan", "KZ", from: Samples.Day(from), until: Samples.Day(until))));

    [Theory]
    [InlineData(OrganizationCategory.CountryTeam, "KZ", null)]
    [InlineData(OrganizationCategory.CountryTeam, null, "It covers several countries.")]
    [InlineData(OrganizationCategory.CountryTeam, null, null, "DIP2120")]
    public void CountryTeamBelongsToOneCountry(OrganizationCategory category, string? country, string? note, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Organization("organization/unct", "Country team", category, note: Samples.Text(note), country: Samples.Country(country))));

    [Theory]
    [InlineData("organization/above")]
    [InlineData("organization/un", "DIP2121")]
    public void OrganizationIsNotItsOwnParent(string parent, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Organization().With(parent: parent)));

    [Theory]
    [InlineData("UN")]
    [InlineData(" ", "DIP2122")]
    public void AcronymIsNotBlank(string acronym, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Organization().With(acronym: acronym)));

    [Theory]
    [InlineData(OrganizationCategory.StateBody, "KZ")]
    [InlineData(OrganizationCategory.Other, null)]
    [InlineData(OrganizationCategory.StateBody, null, "DIP2123")]
    public void StateBodyNamesItsCountry(OrganizationCategory category, string? country, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Organization("organization/mfa", "Ministry of Foreign Affairs", category, country: Samples.Country(country))));

    [Theory]
    [InlineData("1953-05-17", "1953-05-17")]
    [InlineData("1953-05-17", "1953-05-16", "DIP2130")]
    public void DeathIsNotBeforeBirth(string born, string died, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Person("person/one", "Someone", bornOn: Samples.Day(born), diedOn: Samples.Day(died))));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP2140")]
    public void OfficeHasASeat(int seats, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Office("office/one", "The office", seats: seats)));

    [Theory]
    [InlineData("1991-12-16", "1991-12-16")]
    [InlineData("1991-12-16", "1991-12-15", "DIP2141")]
    public void Office_LastDayIsNotBeforeTheFirst(string from, string until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Office("office/one", "The office", from: Samples.Day(from), until: Samples.Day(until))));
}
