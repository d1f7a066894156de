using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Events.Referendums;

/// <summary>The rules of a referendum about its stages, results and outcomes, on each side of their bounds.</summary>
public sealed class ReferendumResultTests
{
    private readonly Referendum _referendum = Samples.Referendum();
    private readonly Tally _tally = Samples.Tally();

    [Fact]
    public void TextIsPublishedInTime()
    {
        Assert.Equal(["DIP4019"], Broken.By(() => _referendum.With(textPublishedOn: new LocalDate(2026, 2, 14), textDueOn: new LocalDate(2026, 2, 13))));
        Assert.DoesNotContain("DIP4019", Broken.By(() => _referendum.With(textPublishedOn: new LocalDate(2026, 2, 13), textDueOn: new LocalDate(2026, 2, 13))));
    }

    [Fact]
    public void QuestionStandsInEveryOfficialLanguage()
    {
        Assert.Equal(["DIP4024"], Broken.By(() => _referendum.With(officialLanguages: ["kk", "ru"])));
        Assert.DoesNotContain("DIP4024", Broken.By(() => _referendum.With(officialLanguages: ["kk", "ru"], questions: [_referendum.Questions[0].With(text: new LocalizedText([("kk", "Сұрақ"), ("ru", "Вопрос")]))])));
    }

    [Fact]
    public void DeclaredReferendumHasAnOutcome()
    {
        Assert.Equal(["DIP4025"], Broken.By(() => _referendum.With(stage: new ReferendumStage.Declared())));
        Assert.DoesNotContain("DIP4025", Broken.By(() => _referendum.With(stage: new ReferendumStage.Counting())));
    }

    [Fact]
    public void WhatIsInForceWasAdopted()
    {
        Assert.Equal(["DIP4026"], Broken.By(() => _referendum.With(stage: new ReferendumStage.InForce(), effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected()])));
        Assert.DoesNotContain("DIP4026", Broken.By(() => _referendum.With(stage: new ReferendumStage.InForce(), effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Adopted(inForceFrom: new LocalDate(2026, 7, 1))])));
    }

    [Fact]
    public void VoteThatHasNotBegunHasNoResult()
    {
        Assert.Equal(["DIP4027"], Broken.By(() => _referendum.With(stage: new ReferendumStage.Campaign(), tallies: [_tally])));
        Assert.DoesNotContain("DIP4027", Broken.By(() => _referendum.With(stage: new ReferendumStage.Counting(), tallies: [_tally])));
    }

    [Fact]
    public void StageOfAReferendumAgreesWithTheLastChange()
    {
        Assert.Equal(["DIP4028"], Broken.By(() => _referendum.WithoutSchedule().With(stage: new ReferendumStage.Called(), history: [new ScheduleChange.Postponed(_referendum.Schedule!)])));
        Assert.DoesNotContain("DIP4028", Broken.By(() => _referendum.WithoutSchedule().With(stage: new ReferendumStage.Postponed(), history: [new ScheduleChange.Postponed(_referendum.Schedule!)])));
    }

    [Fact]
    public void OutcomeIsDeclaredOnceForAQuestion()
    {
        Assert.Equal(["DIP4029"], Broken.By(() => _referendum.With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected(), new DeclaredOutcome.QuorumNotMet()])));
        Assert.DoesNotContain("DIP4029", Broken.By(() => _referendum.With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected()])));
    }

    [Fact]
    public void RegionsForAreOfAllRegions()
    {
        Assert.Equal(["DIP4033"], Broken.By(() => new RegionalCount("24", total: "23")));
        Assert.DoesNotContain("DIP4033", Broken.By(() => new RegionalCount("17/2", total: "23")));
    }

    [Fact]
    public void RegionsAgainstAreOfAllRegions()
    {
        Assert.Equal(["DIP4034"], Broken.By(() => new RegionalCount("0", total: "23", against: "24")));
        Assert.DoesNotContain("DIP4034", Broken.By(() => new RegionalCount("0", total: "23", against: "23")));
    }

    [Fact]
    public void SomebodyTookPart()
    {
        Assert.Equal(["DIP4035"], Broken.By(() => new PriorTurnout(0)));
        Assert.DoesNotContain("DIP4035", Broken.By(() => new PriorTurnout(3500585)));
    }

    [Fact]
    public void DistrictIsCountedOnce()
    {
        Assert.Equal(["DIP4036"], Broken.By(() => _referendum.With(tallies: [_tally.With(district: "place/abai"), _tally.With(district: "place/abai")])));
        Assert.DoesNotContain("DIP4036", Broken.By(() => _referendum.With(tallies: [_tally.With(district: "place/abai"), _tally.With(district: "place/akmola")])));
    }

    [Fact]
    public void DistrictsAreAsManyAsAreNamed()
    {
        Assert.Equal(["DIP4038"], Broken.By(() => _referendum.With(districts: ["place/abai"], districtsOnTheDay: 17)));
        Assert.DoesNotContain("DIP4038", Broken.By(() => _referendum.With(districts: ["place/abai"], districtsOnTheDay: 1)));
    }

    [Fact]
    public void NothingUnofficialFollowsTheCertifiedCount()
    {
        Assert.Equal(["DIP4039"], Broken.By(() => _referendum.With(tallies: [_tally.With(reportedOn: new LocalDate(2026, 3, 17)), _tally.With(status: new CountStatus.Complete(), reportedOn: new LocalDate(2026, 3, 18))])));
        Assert.DoesNotContain("DIP4039", Broken.By(() => _referendum.With(tallies: [_tally.With(reportedOn: new LocalDate(2026, 3, 17)), _tally.With(status: new CountStatus.Complete(), reportedOn: new LocalDate(2026, 3, 16))])));
    }

    [Fact]
    public void NothingUnofficialFollowsTheCertifiedCount_TwoFollow_IsToldOnceAtTheCertifiedCount()
    {
        var later = _tally.With(status: new CountStatus.Complete(), reportedOn: new LocalDate(2026, 3, 18));
        var error = Assert.Throws<InvariantException>(() => _referendum.With(tallies: [later, _tally.With(reportedOn: new LocalDate(2026, 3, 17)), later.With(status: new CountStatus.Partial())]));

        Assert.Equal(["/tallies/1"], error.Violations.Where(static violation => violation.Id == "DIP4039").Select(static violation => violation.Pointer));
    }

    [Fact]
    public void NothingUnofficialFollowsTheCertifiedCount_OtherDistrict_Follows()
    {
        var later = _tally.With(district: "place/almaty", status: new CountStatus.Complete(), reportedOn: new LocalDate(2026, 3, 18));
        Assert.DoesNotContain("DIP4039", Broken.By(() => _referendum.With(tallies: [_tally.With(reportedOn: new LocalDate(2026, 3, 17)), later])));
    }

    [Fact]
    public void ReplacedCountIsRecorded()
    {
        Assert.Equal(["DIP4043"], Broken.By(() => _referendum.With(tallies: [_tally.With(status: new CountStatus.Correction(new LocalDate(2026, 3, 17)))])));
        Assert.DoesNotContain("DIP4043", Broken.By(() => _referendum.With(tallies: [_tally.With(reportedOn: new LocalDate(2026, 3, 17)), _tally.With(status: new CountStatus.Correction(new LocalDate(2026, 3, 17)), reportedOn: new LocalDate(2026, 3, 20))])));
    }

    [Fact]
    public void TurnoutNamesItsElectorate()
    {
        Assert.Equal(["DIP4045"], Broken.By(() => _referendum.With(turnout: [new TurnoutReport(count: 1, share: new PublishedPercentage(1m, PercentageBase.Entitled))])));
        Assert.DoesNotContain("DIP4045", Broken.By(() => _referendum.With(turnout: [new TurnoutReport(share: new PublishedPercentage(1m, PercentageBase.Entitled))])));
    }

    [Fact]
    public void EarlyVotingIsEarly()
    {
        Assert.Equal(["DIP4046"], Broken.By(() => _referendum.With(voting: [new VotingPeriod(VotingMethod.Early, new Schedule.Days(new DateInterval(new LocalDate(2026, 3, 16), new LocalDate(2026, 3, 16))))])));
        Assert.DoesNotContain("DIP4046", Broken.By(() => _referendum.With(voting: [new VotingPeriod(VotingMethod.Early, new Schedule.Days(new DateInterval(new LocalDate(2026, 3, 10), new LocalDate(2026, 3, 12))))])));
    }

    [Fact]
    public void RegionalCountIsOfAQuestionOnTheBallot()
    {
        Assert.Equal(["DIP4047"], Broken.By(() => _referendum.With(regionalCounts: [new RegionalCount("1", question: 2)])));
        Assert.DoesNotContain("DIP4047", Broken.By(() => _referendum.With(regionalCounts: [new RegionalCount("1", question: 1)])));
    }

    [Fact]
    public void DistrictsOfAQuestionAreCountedOnce()
    {
        Assert.Equal(["DIP4048"], Broken.By(() => _referendum.With(regionalCounts: [new RegionalCount("1"), new RegionalCount("2")])));
        Assert.DoesNotContain("DIP4048", Broken.By(() => _referendum.With(regionalCounts: [new RegionalCount("1")])));
    }

    [Fact]
    public void OutcomeIsOfAQuestionOnTheBallot()
    {
        Assert.Equal(["DIP4049"], Broken.By(() => _referendum.With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected(question: 2)])));
        Assert.DoesNotContain("DIP4049", Broken.By(() => _referendum.With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected(question: 1)])));
    }

    [Fact]
    public void RegionsAreCountedInFewParts()
    {
        Assert.Equal(["DIP4037"], Broken.By(() => new RegionalCount("1/13")));
        Assert.DoesNotContain("DIP4037", Broken.By(() => new RegionalCount("1/12")));
    }
}
