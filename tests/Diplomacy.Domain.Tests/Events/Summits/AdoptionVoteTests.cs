namespace Diplomacy.Domain.Tests.Events.Summits;

public sealed class AdoptionVoteTests
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(-1, 0, 0, "DIP3240")]
    [InlineData(1, -1, 0, "DIP3240")]
    [InlineData(1, 0, -1, "DIP3240")]
    public void VotesAreNotNegative(int votesFor, int against, int abstaining, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new AdoptionVote(votesFor, against, abstaining)));

    [Theory]
    [InlineData(100, 50, false)]
    [InlineData(1, 0, false)]
    [InlineData(99, 50, true)]
    [InlineData(99, 50, false, "DIP3241")]
    [InlineData(100, 51, false, "DIP3241")]
    [InlineData(0, 0, false, "DIP3241")]
    [InlineData(int.MaxValue, int.MaxValue, false, "DIP3241")]
    public void TwoThirdsAdopt(int votesFor, int against, bool isRuleCited, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new AdoptionVote(votesFor, against, abstaining: 40, rule: isRuleCited ? Samples.Cited[0] : null)));
}
