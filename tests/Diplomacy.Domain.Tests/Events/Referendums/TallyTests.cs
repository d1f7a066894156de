namespace Diplomacy.Domain.Tests.Events.Referendums;

public sealed class TallyTests
{
    private static Tally Bare(long? cast = null, long? issued = null, long? tookPart = null, long? entitled = null) =>
        new(new CountStatus.Certified(), yes: 60, no: 30, cast: cast, issued: issued, tookPart: tookPart, entitled: entitled);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0, "DIP4101")]
    [InlineData(0, -1, "DIP4101")]
    public void CountsAreNotNegative(long yes, long no, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Tally(new CountStatus.Certified(), yes, no)));

    [Fact]
    public void CountsAreNotNegative_OptionalCount_IsBroken()
    {
        var tally = new Tally(new CountStatus.Certified(), yes: 0, no: 0);

        Assert.Contains("DIP4101", Broken.By(() => tally.With(invalid: -1)));
        Assert.Contains("DIP4101", Broken.By(() => tally.With(blank: -1)));
        Assert.Contains("DIP4101", Broken.By(() => tally.With(cast: -1)));
        Assert.Contains("DIP4101", Broken.By(() => tally.With(issued: -1)));
        Assert.Contains("DIP4101", Broken.By(() => tally.With(tookPart: -1)));
        Assert.Contains("DIP4101", Broken.By(() => tally.With(entitled: -1)));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(89, "DIP4102")]
    public void ValidBallotsDoNotExceedThoseCast(long cast, params string[] broken) => Assert.Equal(broken, Broken.By(() => Bare(cast: cast)));

    [Fact]
    public void ValidBallotsDoNotExceedThoseCast_LargestCounts_DoesNotOverflow() =>
        Assert.Equal(["DIP4102"], Broken.By(() => new Tally(new CountStatus.Certified(), long.MaxValue, long.MaxValue, cast: long.MaxValue)));

    [Theory]
    [InlineData(10, null)]
    [InlineData(9, 1L)]
    [InlineData(11, -1L)]
    [InlineData(9, null, "DIP4103")]
    [InlineData(10, 1L, "DIP4103")]
    public void ClassesAddUpToTheTotal(long invalid, long? discrepancy, params string[] broken) => Assert.Equal(
        broken, Broken.By(() => Bare(cast: 100).With(invalid: invalid, discrepancy: discrepancy is { } ballots ? new Discrepancy(ballots) : null)));

    [Fact]
    public void ClassesAddUpToTheTotal_ResidualAndBlank_AreCounted()
    {
        var tally = Bare(tookPart: 100);
        ValueList<ResidualClass> residual = [new ResidualClass("Not of the established form", 3)];

        Assert.Empty(Broken.By(() => tally.With(invalid: 5, blank: 2, residual: residual)));
        Assert.Equal(["DIP4103"], Broken.By(() => tally.With(invalid: 5, blank: 3, residual: residual)));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(99, "DIP4104")]
    public void CastBallotsDoNotExceedThoseIssued(long issued, params string[] broken) => Assert.Equal(broken, Broken.By(() => Bare(cast: 100, issued: issued)));

    [Theory]
    [InlineData(100)]
    [InlineData(99, "DIP4105")]
    public void ParticipantsDoNotExceedTheElectorate(long entitled, params string[] broken) => Assert.Equal(broken, Broken.By(() => Bare(tookPart: 100, entitled: entitled)));

    [Theory]
    [InlineData(100)]
    [InlineData(99, "DIP4106")]
    public void IssuedBallotsDoNotExceedTheElectorate(long entitled, params string[] broken) => Assert.Equal(broken, Broken.By(() => Bare(issued: 100, entitled: entitled)));

    [Theory]
    [InlineData(60)]
    [InlineData(61, "DIP4107")]
    public void YesShareIsThatOfTheYesBallots(long part, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Bare().With(yesShare: new PublishedPercentage(60m, PercentageBase.Cast, part: part))));

    [Fact]
    public void DiscrepancyHasATotal()
    {
        Assert.Empty(Broken.By(() => Bare(tookPart: 100).With(discrepancy: new Discrepancy(10))));
        Assert.Equal(["DIP4108"], Broken.By(() => Bare().With(discrepancy: new Discrepancy(10))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP4110")]
    public void CountIsNotNegative(long count, params string[] broken) => Assert.Equal(broken, Broken.By(() => new ResidualClass("Both marked", count)));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0, "DIP4111")]
    public void DiscrepancyIsNotZero(long ballots, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Discrepancy(ballots)));
}
