namespace Diplomacy.Domain.Tests.Parties;

public sealed class DelegationTests
{
    [Theory]
    [InlineData(AttendanceStatus.Represented, "person/two")]
    [InlineData(AttendanceStatus.Absent, null)]
    [InlineData(AttendanceStatus.Represented, null, "DIP2160")]
    public void RepresentedDelegateNamesTheRepresentative(AttendanceStatus attendance, string? representedBy, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new DelegationMember("person/one", attendance: attendance, representedBy: Samples.Id<Person>(representedBy))));

    [Theory]
    [InlineData("person/two")]
    [InlineData("person/one", "DIP2161")]
    public void RepresentativeIsAnotherPerson(string representedBy, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new DelegationMember("person/one", attendance: AttendanceStatus.Represented, representedBy: representedBy)));

    [Theory]
    [InlineData(AttendanceStatus.Represented)]
    [InlineData(AttendanceStatus.Present, "DIP2162")]
    public void OnlyRepresentedDelegateNamesARepresentative(AttendanceStatus attendance, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new DelegationMember("person/one", attendance: attendance, representedBy: "person/two")));

    [Theory]
    [InlineData("organization/un", 1)]
    [InlineData(null, 0)]
    [InlineData("organization/un", 0, "DIP2163")]
    public void DelegateOfAnotherPartyCitesAMandate(string? onBehalfOf, int mandates, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new DelegationMember("person/one", onBehalfOf: Samples.Id<Party>(onBehalfOf), mandate: [.. Samples.Cited.Take(mandates)])));

    [Theory]
    [InlineData("person/one")]
    [InlineData("person/two", "DIP2170")]
    public void HeadIsAMember(string head, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Delegation("state/kz", head, [new DelegationMember("person/one")])));

    [Theory]
    [InlineData(null)]
    [InlineData("state/kz")]
    [InlineData("organization/un", "DIP2171")]
    public void HeadRepresentsTheParty(string? onBehalfOf, params string[] broken) =>
        Assert.Equal(broken ?? [], Broken.By(() => new Delegation("state/kz", "person/one", [new DelegationMember("person/one", onBehalfOf: Samples.Id<Party>(onBehalfOf), mandate: Samples.Cited)])));

    [Theory]
    [InlineData("person/two")]
    [InlineData("person/one", "DIP2172")]
    public void PersonIsAMemberOnce(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Delegation("state/kz", members: [new DelegationMember("person/one"), new DelegationMember(second)])));

    [Theory]
    [InlineData("person/two")]
    [InlineData("person/three", "DIP2173")]
    public void RepresentativeBelongsToTheDelegation(string representedBy, params string[] broken)
    {
        DelegationMember absent = new("person/one", attendance: AttendanceStatus.Represented, representedBy: representedBy);

        Assert.Equal(broken, Broken.By(() => new Delegation("state/kz", members: [absent, new DelegationMember("person/two")])));
    }
}
