using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

public sealed class VoteColumnsTests
{
    private static readonly DecisionRule Rule = new("rule/one", "One", "KZ", "yes of cast > 1/2 in 2/3 of districts", sources: [new Citation("source/one")]);

    [Fact]
    public void Sum_Columns_AreAddedUp()
    {
        var tally = new VoteColumns(new long[] { 1, 2, 3 }, new long[] { 4, 5, 6 }, entitled: new long[] { 10, 20, 30 }).Sum(new CountStatus.Complete());

        Assert.Equal((6, 15, 60), (tally.Yes, tally.No, tally.Entitled));
        Assert.Null(tally.Cast);
    }

    [Fact]
    public void Sum_Beyond64Bits_Overflows() =>
        Assert.Equal("The sum of yes over 2 districts is beyond 64 bits.", Assert.Throws<OverflowException>(() => new VoteColumns(new[] { long.MaxValue, 1 }).Sum(new CountStatus.Complete())).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP4101 /no/2")]
    public void Sum_NegativeCount_NamesTheDistrict(long count, params string[] broken) => Assert.Equal(broken, BrokenBy(new VoteColumns(new long[] { 1, 1, 1 }, new[] { 1, 1, count })));

    [Fact]
    public void Constructor_OtherLength_NamesTheColumn() =>
        Assert.Equal("cast", Assert.Throws<ArgumentException>(() => new VoteColumns(new long[] { 1, 2 }, cast: new long[] { 1 })).ParamName);

    [Fact]
    public void Constructor_NoDistrict_IsRefused() => Assert.Equal("yes", Assert.Throws<ArgumentException>(() => new VoteColumns(default)).ParamName);

    [Theory]
    [InlineData(1)]
    [InlineData(1L << 55)]
    public void Decide_NumbersOfAnySize_AreDecidedExactly(long unit)
    {
        var columns = new VoteColumns(new[] { 2 * unit, 2 * unit, unit }, cast: new[] { 3 * unit, (4 * unit) - 1, 2 * unit });
        var finding = Assert.IsType<ClauseFinding.Regional>(Rule.Decide(columns).Finding);

        Assert.Equal((ClauseVerdict.Met, new Fraction(2, 1), new Fraction(2, 1), 1, 1L), (finding.Verdict, finding.Meeting, finding.Need!, finding.RegionsToFlip, finding.BallotsToFlip));
    }

    [Fact]
    public void Decide_MissingColumn_LeavesEveryDistrictOpen() => Assert.Equal(new Fraction(2, 1), Assert.IsType<ClauseFinding.Regional>(Rule.Decide(new VoteColumns(new long[] { 1, 2 })).Finding).Open);

    private static string[] BrokenBy(VoteColumns columns)
    {
        try
        {
            _ = columns.Sum(new CountStatus.Complete());
            return [];
        }
        catch (InvariantException broken)
        {
            return [.. broken.Violations.Select(violation => $"{violation.Id} {violation.Pointer}")];
        }
    }
}
