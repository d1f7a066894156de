using NodaTime;

namespace Diplomacy.Domain.Tests.Events.Referendums;

/// <summary>The rules of what a referendum is made of, on each side of their bounds.</summary>
public sealed class ReferendumValueTests
{
    private readonly Referendum _referendum = Samples.Referendum();
    private readonly ReferendumQuestion _question = Samples.Referendum().Questions[0];

    [Fact]
    public void PartsHaveOneForm()
    {
        Assert.Equal(["DIP4061"], Broken.By(() => _question.With(parts: [new QuestionPart("One", QuestionFormulation.SpecificText), new QuestionPart("Two", QuestionFormulation.Principle)])));
        Assert.DoesNotContain("DIP4061", Broken.By(() => _question.With(parts: [new QuestionPart("One", QuestionFormulation.SpecificText), new QuestionPart("Two", QuestionFormulation.SpecificText)])));
    }

    [Fact]
    public void PartsBelongTogether()
    {
        Assert.Equal(["DIP4062"], Broken.By(() => _question.With(parts: [new QuestionPart("One", isLinkedToTheOthers: false)])));
        Assert.DoesNotContain("DIP4062", Broken.By(() => _question.With(parts: [new QuestionPart("One", isLinkedToTheOthers: false)], isTotalRevision: true)));
    }

    [Fact]
    public void PartsTouchOneLevel()
    {
        Assert.Equal(["DIP4063"], Broken.By(() => _question.With(parts: [new QuestionPart("One", level: NormLevel.Law), new QuestionPart("Two", level: NormLevel.Constitution)])));
        Assert.DoesNotContain("DIP4063", Broken.By(() => _question.With(parts: [new QuestionPart("One", level: NormLevel.Law), new QuestionPart("Two", level: NormLevel.Law)])));
    }

    [Fact]
    public void WayIntoForceIsKnown()
    {
        Assert.Equal(["DIP4064"], Broken.By(() => new DeclaredOutcome.Adopted()));
        Assert.DoesNotContain("DIP4064", Broken.By(() => new DeclaredOutcome.Adopted(furtherSteps: [new FurtherStep("A vote of parliament")])));
    }

    [Fact]
    public void VotingAbroadSaysWhere()
    {
        Assert.Equal(["DIP4067"], Broken.By(() => new VotingPeriod(VotingMethod.Abroad, _referendum.Schedule!)));
        Assert.DoesNotContain("DIP4067", Broken.By(() => new VotingPeriod(VotingMethod.Abroad, _referendum.Schedule!, where: "San Francisco")));
    }

    [Fact]
    public void StepIsDoneInTime()
    {
        Assert.Equal(["DIP4068"], Broken.By(() => new FurtherStep("A vote of parliament", dueOn: new LocalDate(2026, 4, 1), doneOn: new LocalDate(2026, 4, 2))));
        Assert.DoesNotContain("DIP4068", Broken.By(() => new FurtherStep("A vote of parliament", dueOn: new LocalDate(2026, 4, 1), doneOn: new LocalDate(2026, 4, 1))));
    }

    [Fact]
    public void CampaignEndsAfterItBegins()
    {
        Assert.Equal(["DIP4069"], Broken.By(() => new ReferendumStage.Campaign(on: new LocalDate(2026, 3, 14), until: new LocalDate(2026, 3, 13))));
        Assert.DoesNotContain("DIP4069", Broken.By(() => new ReferendumStage.Campaign(on: new LocalDate(2026, 2, 12), until: new LocalDate(2026, 3, 13))));
    }

    [Fact]
    public void ValidBallotsHoldThoseForAndAgainst()
    {
        Assert.Equal(["DIP4109"], Broken.By(() => new Tally(new CountStatus.Certified(), yes: 60, no: 30, valid: 89)));
        Assert.DoesNotContain("DIP4109", Broken.By(() => new Tally(new CountStatus.Certified(), yes: 60, no: 30, valid: 90)));
    }

    [Fact]
    public void UnitsCountedAreOfAllUnits()
    {
        Assert.Equal(["DIP4112"], Broken.By(() => new CountStatus.Partial(unitsCounted: 11, units: 10)));
        Assert.DoesNotContain("DIP4112", Broken.By(() => new CountStatus.Partial(unitsCounted: 10, units: 10)));
    }

    [Fact]
    public void BallotsOutstandingAreNotNegative()
    {
        Assert.Equal(["DIP4113"], Broken.By(() => new CountStatus.Partial(ballotsOutstanding: -1)));
        Assert.DoesNotContain("DIP4113", Broken.By(() => new CountStatus.Partial(ballotsOutstanding: 0)));
    }

    [Fact]
    public void CorrectionSaysWhatItReplaces()
    {
        Assert.Equal(["DIP4114"], Broken.By(() => new CountStatus.Correction()));
        Assert.DoesNotContain("DIP4114", Broken.By(() => new CountStatus.Correction(reason: "Three precincts annulled")));
    }

    [Fact]
    public void RecountSaysWhatItReplaces()
    {
        Assert.Equal(["DIP4115"], Broken.By(() => new CountStatus.Recount()));
        Assert.DoesNotContain("DIP4115", Broken.By(() => new CountStatus.Recount(reason: "Ordered by the court")));
    }

    [Fact]
    public void CountIsNotNegative()
    {
        Assert.Equal(["DIP4116"], Broken.By(() => new OptionCount("A", -1)));
        Assert.DoesNotContain("DIP4116", Broken.By(() => new OptionCount("A", 0)));
    }

    [Fact]
    public void CountIsThatOfAnOption()
    {
        Assert.Equal(["DIP4117"], Broken.By(() => new OptionCount(" ", 1)));
        Assert.DoesNotContain("DIP4117", Broken.By(() => new OptionCount("A", 1)));
    }

    [Fact]
    public void BlankBallotsAreCountedOnce()
    {
        Assert.Equal(["DIP4118"], Broken.By(() => new Tally(new CountStatus.Certified(), yes: 60, no: 30, invalid: 10, blank: 10, invalidIncludesBlank: true)));
        Assert.DoesNotContain("DIP4118", Broken.By(() => new Tally(new CountStatus.Certified(), yes: 60, no: 30, invalid: 10, invalidIncludesBlank: true)));
    }

    [Fact]
    public void OptionIsCountedOnce()
    {
        Assert.Equal(["DIP4119"], Broken.By(() => new Tally(new CountStatus.Certified(), options: [new OptionCount("A", 1), new OptionCount("A", 2)])));
        Assert.DoesNotContain("DIP4119", Broken.By(() => new Tally(new CountStatus.Certified(), options: [new OptionCount("A", 1), new OptionCount("B", 2)])));
    }

    [Fact]
    public void CastBallotsDoNotExceedTheElectorate()
    {
        Assert.Equal(["DIP4120"], Broken.By(() => new Tally(new CountStatus.Certified(), cast: 101, entitled: 100)));
        Assert.DoesNotContain("DIP4120", Broken.By(() => new Tally(new CountStatus.Certified(), cast: 100, entitled: 100)));
    }

    [Fact]
    public void BallotsAreAsManyAsPersons()
    {
        Assert.Equal(["DIP4121"], Broken.By(() => new Tally(new CountStatus.Certified(), cast: 1098593, tookPart: 1098921)));
        Assert.DoesNotContain("DIP4121", Broken.By(() => new Tally(new CountStatus.Certified(), cast: 1098593, tookPart: 1098593)));
    }
}
