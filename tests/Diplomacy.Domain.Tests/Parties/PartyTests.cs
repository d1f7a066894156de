namespace Diplomacy.Domain.Tests.Parties;

public sealed class PartyTests
{
    [Theory]
    [InlineData("1991-12-16", "1991-12-16")]
    [InlineData("1991-12-16", "1991-12")]
    [InlineData("1991", "1991-12-16")]
    [InlineData("1991-12-16", "1991-12-15", "DIP2110")]
    [InlineData("1991-12-16", "1991-11", "DIP2110")]
    [InlineData("1992", "1991-12-31", "DIP2110")]
    public void State_LastDayIsNotBeforeTheFirst(string from, string until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new State("state/kz", "Kazakhstan", "KZ", from: from, until: until)));

    [Theory]
    [InlineData("SUHH", "1991-12-26")]
    [InlineData("SUHH", "199X")]
    [InlineData("KZ", null)]
    [InlineData("SUHH", null, "DIP2113")]
    public void FormerStateHasALastDay(string country, string? until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new State("state/one", "The state", country, until: Samples.When(until))));

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
    [InlineData("1953-05-17", "1953")]
    [InlineData("195X", "1953-05-17")]
    [InlineData("1953-05-17", "1953-05-16", "DIP2130")]
    [InlineData("1953-05-17", "1953-04", "DIP2130")]
    [InlineData("196X", "1959-12-31", "DIP2130")]
    public void DeathIsNotBeforeBirth(string born, string died, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Person("person/one", "Someone", bornOn: born, diedOn: died)));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP2140")]
    public void OfficeHasASeat(int seats, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Office("office/one", "The office", seats: seats)));

    [Theory]
    [InlineData("1991-12-16", "1991-12-16")]
    [InlineData("1991-12-16", "1991-12")]
    [InlineData("1991", "1991-12-16")]
    [InlineData("1991-12-16", "1991-12-15", "DIP2141")]
    [InlineData("1991-12-16", "1991-11", "DIP2141")]
    [InlineData("1992", "1991-12-31", "DIP2141")]
    public void Office_LastDayIsNotBeforeTheFirst(string from, string until, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Office("office/one", "The office", from: from, until: until)));

    [Theory]
    [InlineData(OfficeRank.Ambassador, OfficeRank.HeadOfState)]
    [InlineData(OfficeRank.Envoy, OfficeRank.HeadOfState)]
    [InlineData(OfficeRank.ChargeDAffaires, OfficeRank.ForeignMinister)]
    [InlineData(OfficeRank.ChargeDAffaires, null)]
    [InlineData(OfficeRank.Ambassador, OfficeRank.ForeignMinister, "DIP2142")]
    [InlineData(OfficeRank.Envoy, OfficeRank.HeadOfGovernment, "DIP2142")]
    [InlineData(OfficeRank.ChargeDAffaires, OfficeRank.HeadOfState, "DIP2142")]
    public void HeadOfMissionIsAccreditedByClass(OfficeRank rank, OfficeRank? accreditedTo, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Office("office/one", "The office", rank: rank, receivingParty: "state/ch", accreditedTo: accreditedTo)));

    [Theory]
    [InlineData(OfficeRank.Ambassador, "state/ch", null)]
    [InlineData(OfficeRank.Envoy, "state/ch", OfficeRank.HeadOfState)]
    [InlineData(OfficeRank.ChargeDAffaires, null, OfficeRank.ForeignMinister)]
    [InlineData(OfficeRank.Minister, null, null)]
    [InlineData(OfficeRank.Minister, "state/ch", null, "DIP2143")]
    [InlineData(OfficeRank.SpecialEnvoy, null, OfficeRank.HeadOfState, "DIP2143")]
    [InlineData(null, "state/ch", null, "DIP2143")]
    public void OnlyHeadOfMissionIsAccredited(OfficeRank? rank, string? receivingParty, OfficeRank? accreditedTo, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Office("office/one", "The office", rank: rank, receivingParty: Samples.Id<Party>(receivingParty), accreditedTo: accreditedTo)));

    [Theory]
    [InlineData("organization/undp")]
    [InlineData("organization/un", "DIP2124")]
    public void MemberIsAnotherParty(string member, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Organization().With(members: [member])));

    [Theory]
    [InlineData("organization/unicef")]
    [InlineData("organization/undp", "DIP2125")]
    public void MemberIsListedOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Organization().With(members: ["organization/undp", second])));
}
