namespace Diplomacy.Domain.Tests.Outcomes;

public sealed class OutcomeStatusTests
{
    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData("2026")]
    [InlineData("2026-02-28", "DIP3015")]
    [InlineData("2026-02", "DIP3015")]
    public void StagesFollowInTime(string on, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.Announced("2026-03-01").Agree(on)));
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.Announced("2026-03-01").Begin(on)));
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.Agreed("2026-03-01").Fulfil(on, Samples.Cited)));
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.Agreed("2026-03-01").Supersede("The treaty", on)));
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.InProgress("2026-03-01").FulfilPartly(on, Samples.Cited)));
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.InProgress("2026-03-01").Miss(on, Samples.Cited)));
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.InProgress("2026-03-01").Withdraw(on)));
    }

    [Theory]
    [InlineData("2026-03", 1)]
    [InlineData(null, 1, "DIP6320")]
    [InlineData("2026-03", 0, "DIP6320")]
    public void Fulfilled_StatusHasDatedEvidence(string? on, int sources, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.Fulfilled(Samples.When(on), [.. Samples.Cited.Take(sources)])));

    [Theory]
    [InlineData("2026-03", 1)]
    [InlineData(null, 1, "DIP6321")]
    [InlineData("2026-03", 0, "DIP6321")]
    public void PartlyFulfilled_StatusHasDatedEvidence(string? on, int sources, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.PartlyFulfilled(Samples.When(on), [.. Samples.Cited.Take(sources)])));

    [Theory]
    [InlineData("2026-03", 1)]
    [InlineData(null, 1, "DIP6322")]
    [InlineData("2026-03", 0, "DIP6322")]
    public void Missed_StatusHasDatedEvidence(string? on, int sources, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new OutcomeStatus.Missed(Samples.When(on), [.. Samples.Cited.Take(sources)])));
}
