namespace Diplomacy.Domain.Tests.Reforms;

public sealed class ReformProcessTests
{
    private static string[] BrokenBy(params ReformStage[] stages) => Broken.By(() => Samples.Reform().With(stages: [.. stages]));

    [Theory]
    [InlineData("2026-02-11")]
    [InlineData("2026-02")]
    [InlineData("2026")]
    [InlineData("2026-02-10", "DIP6201")]
    [InlineData("2026-01", "DIP6201")]
    public void DaysOfStagesDoNotDecrease(string second, params string[] broken) =>
        Assert.Equal(broken, BrokenBy(new ReformStage.DecisionSet(on: Samples.Day("2026-02-11")), new ReformStage.CourtReview(), new ReformStage.TextPublished(on: second)));

    [Theory]
    [InlineData("2025-05")]
    [InlineData("2025-05-01")]
    [InlineData("2025-03", "DIP6201")]
    public void DaysOfStagesDoNotDecrease_NeighboursThatMayFollow_AreComparedWithAllBefore(string third, params string[] broken) =>
        Assert.Equal(broken, BrokenBy(new ReformStage.DecisionSet(on: "2025-05"), new ReformStage.CourtReview(on: "2025"), new ReformStage.TextPublished(on: third)));

    [Fact]
    public void ReformInForceWasDecided()
    {
        Assert.Empty(BrokenBy(new ReformStage.Decided(), new ReformStage.InForce()));
        Assert.Empty(BrokenBy(new ReformStage.InForce(note: "By decree")));
        Assert.Equal(["DIP6202"], BrokenBy(new ReformStage.InForce()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false, "DIP6203")]
    public void RejectedReformDoesNotEnterIntoForce(bool isAdopted, params string[] broken)
    {
        Assert.Equal(broken, BrokenBy(new ReformStage.Decided(isAdopted: isAdopted), new ReformStage.InForce()));
        Assert.Equal(broken, BrokenBy(new ReformStage.Decided(isAdopted: isAdopted), new ReformStage.Promulgated()));
    }

    [Fact]
    public void TextIsPublishedBeforeAReferendum()
    {
        var decided = Samples.Reform().With(stages: [new ReformStage.Decided()]);

        Assert.Empty(Broken.By(() => decided));
        Assert.Empty(Broken.By(() => decided.With(decidedBy: "referendum/one", stages: [new ReformStage.TextPublished(), new ReformStage.Decided()])));
        Assert.Equal(["DIP6204"], Broken.By(() => decided.With(decidedBy: "referendum/one")));
    }

    [Fact]
    public void ReformCitesASource()
    {
        Assert.Empty(Broken.By(() => Samples.Reform()));
        Assert.Equal(["DIP6205"], Broken.By(() => Samples.Reform().With(sources: [])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP6210")]
    public void BodyHasAMember(int members, params string[] broken) => Assert.Equal(broken, Broken.By(() => new ReformStage.Drafting(members: members)));
}
