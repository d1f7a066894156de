namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>The rules of the catalogue decide real votes as they were decided, or leave open what their figures leave open.</summary>
public sealed class CatalogueVectorTests
{
    public static TheoryData<string> Votes => [.. CatalogueVectors.All.Keys];

    [Theory, MemberData(nameof(Votes))]
    public void Decide_RealVote_IsDecidedAsItsFiguresAllow(string vote)
    {
        var vector = CatalogueVectors.All[vote];
        var decision = vector.Decide();

        Assert.IsType(vector.Outcome, decision.Outcome);
        Assert.Equal(vector.Consequence, decision.Consequence);
        Assert.Equal(vector.Margin, vector.Counted()?.Margin);
    }

    [Fact]
    public void Decide_RegionsNotKnown_LeavesAdoptionAndRejectionOpen()
    {
        var outcome = Assert.IsType<DecisionOutcome.Undetermined>(DecisionRules.Kazakhstan.RepublicanReferendum.Decide(CatalogueVectors.Kazakhstan2022).Outcome);

        Assert.Equal([new DecisionOutcome.Adopted(), new DecisionOutcome.Rejected()], outcome.Possible);
    }

    /// <summary>The base decides: of the valid ballots more than half were for the proposal, of the ballots cast fewer.</summary>
    [Fact]
    public void Decide_OtherBase_TurnsTheOutcome()
    {
        var ofCast = DecisionRules.Moldova.ConstitutionalReferendum.With(clause: "turnout of cast >= 1/3 and yes of cast > 1/2");

        Assert.IsType<DecisionOutcome.Rejected>(ofCast.Decide(CatalogueVectors.Moldova2024).Outcome);
    }

    /// <summary>A lead of 9,114 ballots turns with half as many: each that leaves the one side joins the other.</summary>
    [Fact]
    public void Decide_Ireland1995_TurnsWithHalfItsLead()
    {
        var vector = CatalogueVectors.All["Ireland 1995-11-24"];

        Assert.Equal(9_114, vector.Result.Whole.Yes - vector.Result.Whole.No);
        Assert.Equal(4_557, vector.Counted()!.BallotsToFlip);
    }

    [Theory]
    [InlineData(17, 12)]
    [InlineData(20, 14)]
    public void Decide_TwoThirdsOfTheRegions_IsRoundedUp(int regions, int needed)
    {
        var result = CatalogueVectors.Kazakhstan2022.With(regionsOnTheDay: regions);
        var rule = DecisionRules.Kazakhstan.RepublicanReferendum;

        Assert.IsType<DecisionOutcome.Adopted>(rule.Decide(result.With(regionalCount: Regions(needed))).Outcome);
        Assert.IsType<DecisionOutcome.Rejected>(rule.Decide(result.With(regionalCount: Regions(needed - 1))).Outcome);

        RegionalCount Regions(int meeting) => new(new Fraction(meeting, 1), against: new Fraction(regions - meeting, 1));
    }

    [Theory]
    [InlineData(2, 3, 15, DecisionConsequence.Rejected)]
    [InlineData(2, 3, 16, DecisionConsequence.LawStands)]
    [InlineData(3, 3, 15, DecisionConsequence.LawStands)]
    public void Decide_Veto_KillsTheLawOnlyWithItsQuorum(long yes, long no, long entitled, DecisionConsequence consequence) =>
        Assert.Equal(consequence, DecisionRules.Slovenia.LegislativeVeto.Decide(Counted(yes, no, entitled)).Consequence);

    /// <summary>In Lithuania half of those entitled, whom an agency had for enough in 2024, are not more than half; in Latvia they are at least half.</summary>
    [Theory]
    [InlineData(1_192_617, false, true)]
    [InlineData(1_192_618, true, true)]
    [InlineData(1_192_616, false, false)]
    public void Decide_JustTheThreshold_IsEnoughWhereTheLawSaysAtLeast(long yes, bool isMoreThanHalf, bool isAtLeastHalf)
    {
        var result = Counted(yes, no: 0, entitled: 2_385_234);

        Assert.Equal(isMoreThanHalf, DecisionRules.Lithuania.ConstitutionalAmendment.Decide(result).Outcome is DecisionOutcome.Adopted);
        Assert.Equal(isAtLeastHalf, DecisionRules.Latvia.ConstitutionalAmendment.Decide(result).Outcome is DecisionOutcome.Adopted);
    }

    private static VoteResult Counted(long yes, long no, long entitled) => new(new Tally(new CountStatus.Complete(), yes, no, entitled: entitled));
}
