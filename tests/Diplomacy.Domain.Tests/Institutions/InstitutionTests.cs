namespace Diplomacy.Domain.Tests.Institutions;

public sealed class InstitutionTests
{
    private static InstitutionStage.Dissolved Dissolved(string? on = null) => new(on: Samples.Day(on));

    private static InstitutionStage.Mandated Mandated(string? on = null) => new(on: Samples.Day(on));

    private static string[] BrokenBy(params InstitutionStage[] stages) => Broken.By(() => Samples.Institution().With(stages: [.. stages]));

    [Theory]
    [InlineData("2025-03-04")]
    [InlineData("2025-03")]
    [InlineData("2025")]
    [InlineData("2025-03-03", "DIP6001")]
    [InlineData("2025-02", "DIP6001")]
    public void DaysOfStagesDoNotDecrease(string second, params string[] broken) =>
        Assert.Equal(broken, BrokenBy(Mandated("2025-03-04"), new InstitutionStage.Operational(), new InstitutionStage.Suspended(on: second)));

    [Fact]
    public void EstablishedInstitutionHasAnAct()
    {
        Assert.Empty(BrokenBy(new InstitutionStage.Established(foundingAct: "A/RES/79/1")));
        Assert.Empty(BrokenBy(Mandated(), new InstitutionStage.Established()));
        Assert.Equal(["DIP6002"], BrokenBy(new InstitutionStage.Established()));
    }

    [Fact]
    public void InstitutionSaysForWhomItWorks()
    {
        Assert.Equal(["DIP6003"], Broken.By(() => Samples.Institution().WithoutArea()));
        Assert.Empty(Broken.By(() => Samples.Institution().WithoutArea().With(covers: ["AF"])));
    }

    [Fact]
    public void NothingFollowsTheEnd()
    {
        Assert.Empty(BrokenBy(Mandated(), Dissolved()));
        Assert.Empty(BrokenBy(Mandated(), new InstitutionStage.Transformed("institution/two")));
        Assert.Equal(["DIP6004"], BrokenBy(Dissolved(), Mandated()));
        Assert.Equal(["DIP6004"], BrokenBy(new InstitutionStage.Transformed("institution/two"), Mandated()));
    }

    [Theory]
    [InlineData("organization/desa")]
    [InlineData("institution/one", "DIP6005")]
    public void InstitutionIsNotItsOwnParent(string parent, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Institution().With(parent: parent)));

    [Theory]
    [InlineData("KZ")]
    [InlineData("AF", "DIP6006")]
    public void StateIsCoveredOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Institution().With(covers: ["AF", second])));

    [Fact]
    public void InstitutionCitesASource()
    {
        Assert.Empty(Broken.By(() => Samples.Institution()));
        Assert.Equal(["DIP6007"], Broken.By(() => Samples.Institution().With(sources: [])));
    }

    [Fact]
    public void InstitutionHasAStage()
    {
        Assert.Empty(BrokenBy(Mandated()));
        Assert.Equal(["DIP6008"], BrokenBy());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP6010")]
    public void CoSponsorsAreNotNegative(int coSponsors, params string[] broken) => Assert.Equal(broken, Broken.By(() => new InstitutionStage.Mandated(coSponsors: coSponsors)));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(1, "DIP6011")]
    public void AgreementHasTwoSides(int signatories, params string[] broken)
    {
        AgreementSignatory[] both = [new("person/one"), new("person/two")];

        Assert.Equal(broken, Broken.By(() => new InstitutionStage.AgreementSigned(signatories: [.. both.Take(signatories)])));
    }

    [Theory]
    [InlineData("person/two")]
    [InlineData("person/one", "DIP6012")]
    public void PersonSignsOnce(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new InstitutionStage.AgreementSigned(signatories: [new AgreementSignatory("person/one"), new AgreementSignatory(second)])));
}
