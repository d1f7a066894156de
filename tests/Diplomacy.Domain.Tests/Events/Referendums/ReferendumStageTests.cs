using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Events.Referendums;

public sealed class ReferendumStageTests
{
    private static readonly LocalDate Day = new(2026, 2, 11);

    [Fact]
    public void Stages_FromTheProposalOn_LeadIntoForce()
    {
        var declared = new ReferendumStage.Proposed(Day).Review("The court", Day.PlusDays(1)).Call(Day.PlusDays(2)).OpenCampaign(Day.PlusDays(3)).OpenVoting(Day.PlusDays(4)).Close(Day.PlusDays(4)).Declare(Day.PlusDays(6));

        Assert.Equal(new ReferendumStage.Declared(Day.PlusDays(6)), declared);
        Assert.Equal(new ReferendumStage.InForce(new LocalDate(2026, 7, 1)), declared.EnterIntoForce(new LocalDate(2026, 7, 1)));
        Assert.Equal(new ReferendumStage.Void(Day.PlusDays(7), "Too few took part"), declared.DeclareVoid("Too few took part", Day.PlusDays(7)));
    }

    [Fact]
    public void Branches_PutOffAndCalledAgain_KeepTheirReasons()
    {
        var postponed = new ReferendumStage.Called(Day).Postpone("A flood", Day.PlusDays(1));

        Assert.Equal(("A flood", new ReferendumStage.Called(Day.PlusDays(9))), (postponed.Reason!.First, postponed.Call(Day.PlusDays(9))));
        Assert.Equal(new ReferendumStage.Withdrawn(Day, "The sponsors gave up"), new ReferendumStage.Campaign(Day).Withdraw("The sponsors gave up", Day));
        Assert.Equal(new ReferendumStage.Annulled(Day, "The court"), new ReferendumStage.Counting(Day).Annul("The court", Day));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP3015")]
    public void StagesFollowInTime(int days, params string[] broken) => Assert.Equal(broken, Broken.By(() => new ReferendumStage.Called(Day).OpenCampaign(Day.PlusDays(days))));

    [Fact]
    public void Transition_EarlierDay_SaysBothDays() => Assert.Equal(
        "A stage must not be reached before the one that it follows (2026-02-11); it is reached on 2026-02-10. Correct one of the days.",
        Assert.Single(Assert.Throws<InvariantException>(() => new ReferendumStage.Called(Day).OpenCampaign(Day.PlusDays(-1))).Violations).Message);
}
