namespace Diplomacy.Domain.Tests.Frameworks;

public sealed class FrameworkPeriodTests
{
    private static Signatory Signatory(SignatorySide side) => new(side, office: "office/one");

    [Theory]
    [InlineData("2026/2028")]
    [InlineData("2026/2030")]
    [InlineData("2026/2027", "DIP5002")]
    [InlineData("2026/2031", "DIP5002")]
    public void FrameworkLastsThreeToFiveYears(string period, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Framework().With(period: period)));

    [Theory]
    [InlineData("2026-12-31", null)]
    [InlineData("2027-01-01", "The elections came between.")]
    [InlineData("2027-01-01", null, "DIP5003")]
    public void FrameworkIsSignedByItsFirstYear(string signedOn, string? note, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Framework().With(
        note: Samples.Text(note), stages: [new FrameworkStage.Signed(on: Samples.Day(signedOn), signatories: [Signatory(SignatorySide.Government), Signatory(SignatorySide.UnitedNations)])])));

    [Theory]
    [InlineData(SignatorySide.Government, SignatorySide.UnitedNations)]
    [InlineData(SignatorySide.Government, SignatorySide.Government, "DIP5004")]
    [InlineData(SignatorySide.UnitedNations, SignatorySide.UnitedNations, "DIP5004")]
    public void BothSidesHaveSigned(SignatorySide first, SignatorySide second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new FrameworkStage.Signed(signatories: [Signatory(first), Signatory(second)])));

    [Fact]
    public void SignedFrameworkNamesItsSignatories()
    {
        Assert.Equal(["DIP5005"], Broken.By(() => new FrameworkStage.Signed(on: Samples.Day("2025-12-01"))));
        Assert.Empty(Broken.By(() => new FrameworkStage.Signed(signatories: [Signatory(SignatorySide.Government), Signatory(SignatorySide.UnitedNations)])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP5006")]
    public void DeclaredIndicatorsAreNotNegative(int indicators, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Framework().With(declaredIndicators: indicators)));

    [Theory]
    [InlineData("framework/before")]
    [InlineData("framework/one", "DIP5007")]
    public void PredecessorIsAnother(string predecessor, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Framework().With(predecessor: predecessor)));

    [Theory]
    [InlineData("framework/after")]
    [InlineData("framework/one", "DIP5008")]
    public void SuccessorIsAnother(string successor, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Framework().With(successor: successor)));

    [Theory]
    [InlineData("framework/after")]
    [InlineData("framework/before", "DIP5009")]
    public void SuccessorIsNotThePredecessor(string successor, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Framework().With(predecessor: "framework/before", successor: successor)));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP5010")]
    public void FrameworkHasACountry(int countries, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Framework().With(countries: [.. Samples.Framework().Countries.Take(countries)])));

    [Theory]
    [InlineData("UZ")]
    [InlineData("KZ", "DIP5011")]
    public void CountryIsListedOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Framework().With(countries: ["KZ", second])));

    [Theory]
    [InlineData("2")]
    [InlineData("1", "DIP5012")]
    public void PrioritiesHaveDifferentCodes(string second, params string[] broken) => Assert.Equal(
        broken, Broken.By(() => Samples.Framework().With(priorities: [new StrategicPriority("People", "1"), new StrategicPriority("Planet", second)])));

    [Theory]
    [InlineData("meeting/two")]
    [InlineData("meeting/one", "DIP5014")]
    public void SteeringCommitteeMeetingIsListedOnce(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Framework().With(steeringCommittee: ["meeting/one", second])));

    [Fact]
    public void CountryProgrammeNamesItsEntity()
    {
        var programme = Samples.Framework().With(category: FrameworkCategory.CountryProgramme);

        Assert.Equal(["DIP5015"], Broken.By(() => programme));
        Assert.Empty(Broken.By(() => programme.With(entity: "organization/undp")));
    }

    [Fact]
    public void FrameworkCitesASource()
    {
        Assert.Empty(Broken.By(() => Samples.Framework()));
        Assert.Equal(["DIP5016"], Broken.By(() => Samples.Framework().With(sources: [])));
    }

    [Theory]
    [InlineData("1")]
    [InlineData(" ", "DIP5020")]
    public void CodeIsNotBlank(string code, params string[] broken) => Assert.Equal(broken, Broken.By(() => new StrategicPriority("People", code)));

    [Fact]
    public void SignatoryIsNamed()
    {
        Assert.Empty(Broken.By(() => new Signatory(SignatorySide.Government, person: "person/one")));
        Assert.Empty(Broken.By(() => new Signatory(SignatorySide.Government, office: "office/one")));
        Assert.Equal(["DIP5021"], Broken.By(() => new Signatory(SignatorySide.Government)));
    }
}
