namespace Diplomacy.Domain.Tests.Initiatives;

public sealed class InitiativeTests
{
    private static InitiativeStage.Voiced Voiced(string? on) => new(on: Samples.Day(on));

    private static Support Support(string party, string on) => new(party, SupportDegree.Supports, Samples.Day(on)!.Value);

    private static string[] BrokenBy(params InitiativeStage[] stages) => Broken.By(() => Samples.Initiative().With(stages: [.. stages]));

    [Theory]
    [InlineData("2025-12-12")]
    [InlineData("2025-12")]
    [InlineData("2025")]
    [InlineData("2025-12-11", "DIP6101")]
    [InlineData("2025-11", "DIP6101")]
    public void DaysOfStagesDoNotDecrease(string second, params string[] broken) =>
        Assert.Equal(broken, BrokenBy(Voiced("2025-12-12"), new InitiativeStage.Endorsed(), new InitiativeStage.Negotiated(on: second)));

    [Fact]
    public void InitiativeIsVoicedOnce()
    {
        Assert.Empty(BrokenBy(Voiced(null), new InitiativeStage.UnderConsultation()));
        Assert.Equal(["DIP6102"], BrokenBy(Voiced(null), Voiced(null)));
    }

    [Fact]
    public void NothingFollowsTheEnd()
    {
        InitiativeStage[] ends = [new InitiativeStage.Established("institution/one"), new InitiativeStage.Merged("initiative/two"), new InitiativeStage.Dropped()];

        Assert.All(ends, end => Assert.Empty(BrokenBy(Voiced(null), end)));
        Assert.All(ends, end => Assert.Equal(["DIP6103"], BrokenBy(end, Voiced(null))));
        Assert.Empty(BrokenBy());
    }

    [Theory]
    [InlineData("2025-12-12")]
    [InlineData("2025-12-11", "DIP6104")]
    public void RestatementFollowsTheVoicing(string on, params string[] broken) => Assert.Equal(
        broken, Broken.By(() => Samples.Initiative().With(stages: [Voiced("2025-12-12")], restatements: [new Announcement("An address", Samples.Day(on))])));

    [Theory]
    [InlineData("2025-12-12")]
    [InlineData("2025-12-11", "DIP6105")]
    public void SupportFollowsTheVoicing(string on, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Initiative().With(stages: [Voiced("2025-12-12")], supporters: [Support("state/uz", on)])));

    [Theory]
    [InlineData("state/tj")]
    [InlineData("state/uz", "DIP6106")]
    public void PartySupportsOnce(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Initiative().With(supporters: [Support("state/uz", "2026-01-01"), Support(second, "2026-01-02")])));

    [Fact]
    public void InitiativeCitesASource()
    {
        Assert.Empty(Broken.By(() => Samples.Initiative()));
        Assert.Equal(["DIP6107"], Broken.By(() => Samples.Initiative().With(sources: [])));
    }

    [Fact]
    public void InitiativeNamesItsProposer()
    {
        var anonymous = Samples.Initiative().WithoutProposedFor();

        Assert.Equal(["DIP6108"], Broken.By(() => anonymous));
        Assert.Empty(Broken.By(() => anonymous.With(proposer: "person/one")));
        Assert.Empty(Broken.By(() => anonymous.With(proposerOffice: "office/one")));
        Assert.Empty(Broken.By(() => anonymous.With(proposedFor: "state/kz")));
    }
}
