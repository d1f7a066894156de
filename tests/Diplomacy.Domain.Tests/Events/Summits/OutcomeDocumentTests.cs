namespace Diplomacy.Domain.Tests.Events.Summits;

public sealed class OutcomeDocumentTests
{
    private static readonly OutcomeDocument.Circulated Circulated = new("The declaration", "source/text", "2026-03-01");

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData("2026")]
    [InlineData("2026-02-28", "DIP3015")]
    [InlineData("2026-02", "DIP3015")]
    public void StagesFollowInTime(string on, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => new OutcomeDocument.Draft("The declaration", on: "2026-03-01").Circulate(on)));
        Assert.Equal(broken, Broken.By(() => Circulated.Adopt(["state/kz"], on: on)));
        Assert.Equal(broken, Broken.By(() => Circulated.Fail(on)));
        Assert.Equal(broken, Broken.By(() => new OutcomeDocument.NotAdopted("The declaration", on: "2026-03-01").SummarizeByTheChair(on)));
    }

    [Fact]
    public void Stages_AreOfTheSameText()
    {
        var adopted = Circulated.Adopt(["state/kz"], new AdoptionVote(2, 1), "2026-03-02", Samples.Cited);

        Assert.Equal(new OutcomeDocument.Adopted("The declaration", "source/text", "2026-03-02", Samples.Cited, ["state/kz"], new AdoptionVote(2, 1)), adopted);
    }

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData(null, "DIP3230")]
    public void AdoptionHasADay(string? on, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new OutcomeDocument.Adopted("The declaration", on: Samples.When(on), by: ["state/kz"])));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP3231")]
    public void AdoptionNamesTheParties(int parties, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new OutcomeDocument.Adopted("The declaration", on: "2026-03-01", by: [.. Enumerable.Repeat<Id<Party>>("state/kz", parties)])));

    [Theory]
    [InlineData("state/uz")]
    [InlineData("state/kz", "DIP3232")]
    public void PartyAdoptsOnce(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new OutcomeDocument.Adopted("The declaration", on: "2026-03-01", by: ["state/kz", second])));
}
