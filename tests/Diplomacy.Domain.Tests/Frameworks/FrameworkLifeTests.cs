using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>The stages of a framework, its extensions, and what follows from its days.</summary>
public sealed class FrameworkLifeTests
{
    private static readonly ValueList<Signatory> Both = [new Signatory(SignatorySide.Government, office: "office/one"), new Signatory(SignatorySide.UnitedNations, office: "office/two")];

    private static readonly ValueList<SignatorySide> Sides = [SignatorySide.Government, SignatorySide.UnitedNations];

    private static readonly FrameworkPeriod Framework = Samples.Framework();

    private static readonly PeriodAlignment Kenya = new(new(new(2014, 1, 1), new(2018, 6, 30)), "The fiscal year");

    private static FrameworkExtension Until(int year, int month, int day) => new(new(year, month, day), approvedBy: Sides);

    private static string[] Refused(Func<object> build) => [.. Assert.Throws<InvariantException>(build).Violations.Select(violation => violation.Id)];

    [Fact]
    public void Stages_LeadToOneAnother()
    {
        var validated = new FrameworkStage.Roadmap(on: "2025-01").Draft("2025-03").Validate("2025-09");
        var signed = validated.Sign(Both, "2025-12-01");

        Assert.Equal(Both, signed.Signatories);
        Assert.Equal("organization/board", validated.Approve("organization/board").By!.Value);
        Assert.Equal(new LocalDate(2027, 5, 1), signed.Suspend("War", "2026-03").Resume("2027-05-01").On);
        Assert.Equal("No money", validated.Cancel("No money").Reason!.First);
        Assert.Equal(["DIP3015"], Refused(() => validated.Sign(Both, "2025-08-31")));
    }

    [Fact]
    public void Advance_FollowingStage_IsAddedAndTheRevisionRaised()
    {
        var drafting = Framework.Advance(new FrameworkStage.Drafting(on: "2025-03"));
        var signed = drafting.Advance(new FrameworkStage.Signed(on: "2025-12", signatories: Both));

        Assert.Equal((2, 3), (signed.Stages.Count, signed.Revision));
        Assert.Equal("2025-12", signed.SignedOn!.Text);
        Assert.Equal(["DIP5026"], Refused(() => drafting.Advance(new FrameworkStage.Validated(on: "2025-02"))));
        Assert.Equal(["DIP5027"], Refused(() => signed.Advance(new FrameworkStage.Validated())));
        Assert.Equal(["DIP5027"], Refused(() => drafting.Advance(new FrameworkStage.Suspended())));
        Assert.Equal(["DIP5027"], Refused(() => signed.Advance(new FrameworkStage.Resumed())));
        Assert.Equal(["DIP5027"], Refused(() => signed.Advance(new FrameworkStage.Cancelled()).Advance(new FrameworkStage.Cancelled())));
        Assert.Equal(5, signed.Advance(new FrameworkStage.Suspended()).Advance(new FrameworkStage.Resumed()).Advance(new FrameworkStage.Suspended()).Stages.Count);
        Assert.Equal(["DIP5027"], Refused(() => signed.Advance(new FrameworkStage.Approved())));
    }

    [Fact]
    public void Extend_LaterEnd_IsAddedAndTheRevisionRaised()
    {
        var extended = Framework.Extend(Until(2031, 6, 30));

        Assert.Equal((new LocalDate(2031, 6, 30), 2), (extended.LastDayInclusive, extended.Revision));
        Assert.Equal(new LocalDate(2031, 12, 31), extended.Extend(Until(2031, 12, 31)).LastDayInclusive);
        Assert.Equal(["DIP5023"], Refused(() => Framework.Extend(Until(2030, 12, 31))));
        Assert.Equal(["DIP5024"], Refused(() => extended.Extend(Until(2031, 6, 30))));
        Assert.Equal(["DIP5024"], Refused(() => extended.Extend(Until(2031, 5, 31))));
        Assert.Empty(Broken.By(() => Framework.Extend(Until(2031, 12, 31))));
        Assert.Equal(["DIP5025"], Broken.By(() => Framework.Extend(Until(2032, 1, 1))));
    }

    [Theory]
    [InlineData("2025-02-28", null)]
    [InlineData("2025-03-31", FrameworkStatus.Drafting)]
    [InlineData("2025-11-30", FrameworkStatus.Drafting)]
    [InlineData("2025-12-31", FrameworkStatus.Signed)]
    [InlineData("2026-01-01", FrameworkStatus.Active)]
    [InlineData("2030-12-31", FrameworkStatus.Active)]
    [InlineData("2031-01-01", FrameworkStatus.Extended)]
    [InlineData("2031-06-30", FrameworkStatus.Extended)]
    [InlineData("2031-07-01", FrameworkStatus.Closed)]
    public void StatusOn_FollowsFromStagesAndDays(string day, FrameworkStatus? status) => Assert.Equal(status, Framework
        .With(stages: [new FrameworkStage.Drafting(on: "2025-03"), new FrameworkStage.Signed(on: "2025-12", signatories: Both)], extensions: [Until(2031, 6, 30)])
        .StatusOn(Samples.Day(day)!.Value));

    [Theory]
    [InlineData("2026-06-30", FrameworkStatus.Active)]
    [InlineData("2026-07-31", FrameworkStatus.Suspended)]
    [InlineData("2027-01-31", FrameworkStatus.Active)]
    [InlineData("2027-03-31", FrameworkStatus.Cancelled)]
    [InlineData("2031-01-01", FrameworkStatus.Cancelled)]
    public void StatusOn_SuspendedAndCancelled_IsThat(string day, FrameworkStatus status) => Assert.Equal(status, Framework
        .With(stages: [new FrameworkStage.Approved(), new FrameworkStage.Suspended(on: "2026-07"), new FrameworkStage.Resumed(on: "2027-01"), new FrameworkStage.Cancelled(on: "2027-03")])
        .StatusOn(Samples.Day(day)!.Value));

    [Fact]
    public void Days_OfAnAlignedFramework_AreItsOwn()
    {
        var framework = Framework.With(period: "2014/2018", alignment: Kenya);

        Assert.Equal((new LocalDate(2014, 1, 1), new LocalDate(2018, 6, 30)), (framework.FirstDay, framework.FirstEnd));
        Assert.Empty(Broken.By(() => framework));
        Assert.Equal(["DIP5022"], Broken.By(() => framework.With(period: "2014/2019")));
        Assert.Equal(["DIP5017"], Broken.By(() => Kenya.WithoutTo()));
    }

    [Theory]
    [InlineData("2023-07-01", "2026-06-30")]
    [InlineData("2023-07-01", "2028-06-30")]
    [InlineData("2023-07-01", "2026-06-29", "DIP5002")]
    [InlineData("2023-07-01", "2028-07-01", "DIP5002")]
    public void FrameworkLastsThreeToFiveYears_ToTheDay(string first, string last, params string[] broken)
    {
        var dates = new DateInterval(Samples.Day(first)!.Value, Samples.Day(last)!.Value);

        Assert.Equal(broken, Broken.By(() => Framework.With(period: new YearSpan(dates.Start.Year, dates.End.Year), alignment: new PeriodAlignment(dates, "The fiscal year"))));
    }

    [Fact]
    public void BothSidesHaveApproved()
    {
        Assert.Empty(Broken.By(() => Until(2031, 12, 31)));
        Assert.Equal(["DIP5018"], Broken.By(() => Until(2031, 12, 31).With(approvedBy: [SignatorySide.Government])));
        Assert.Equal(["DIP5018"], Broken.By(() => Until(2031, 12, 31).With(approvedBy: [SignatorySide.UnitedNations])));
    }

    [Theory]
    [InlineData("2031-12-31")]
    [InlineData("2031")]
    [InlineData("2032-01-01", "DIP5019")]
    public void ExtensionIsApprovedByItsLastDay(string approvedOn, params string[] broken) => Assert.Equal(broken, Broken.By(() => Until(2031, 12, 31).With(approvedOn: Samples.When(approvedOn))));
}
