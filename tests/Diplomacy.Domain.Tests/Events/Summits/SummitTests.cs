namespace Diplomacy.Domain.Tests.Events.Summits;

public sealed class SummitTests
{
    private static string[] BrokenBy(SideEvent sideEvent) => Broken.By(() => Samples.Summit().With(sideEvents: [sideEvent]));

    [Fact]
    public void SideEventHasAnOrganizer()
    {
        var sideEvent = Samples.SideEvent(MarginRelation.During, null);

        Assert.Empty(BrokenBy(sideEvent));
        Assert.Equal(["DIP3201"], BrokenBy(sideEvent.With(organizers: [])));
    }

    [Theory]
    [InlineData("2026-04-22/2026-04-24")]
    [InlineData("2026-04-24/2026-04-24")]
    [InlineData(null)]
    [InlineData("2026-04-21/2026-04-22", "DIP3202")]
    [InlineData("2026-04-24/2026-04-25", "DIP3202")]
    public void TakesPlaceDuringTheSummit(string? dates, params string[] broken) => Assert.Equal(broken ?? [], BrokenBy(Samples.SideEvent(MarginRelation.During, dates)));

    [Theory]
    [InlineData("2026-04-21/2026-04-22")]
    [InlineData("2026-04-22/2026-04-22", "DIP3203")]
    public void TakesPlaceBeforeTheSummit(string dates, params string[] broken) => Assert.Equal(broken, BrokenBy(Samples.SideEvent(MarginRelation.Before, dates)));

    [Theory]
    [InlineData("2026-04-24/2026-04-25")]
    [InlineData("2026-04-24/2026-04-24", "DIP3204")]
    public void TakesPlaceAfterTheSummit(string dates, params string[] broken) => Assert.Equal(broken, BrokenBy(Samples.SideEvent(MarginRelation.After, dates)));

    [Theory]
    [InlineData("2026-04-21")]
    [InlineData("2026-04-22", "DIP3205")]
    public void MandatePrecedesTheSummit(string adopted, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(mandates: [new Mandate("A/RES/78/147", Samples.Day(adopted))])));

    [Theory]
    [InlineData(EstimateBound.About, EstimateBound.MoreThan)]
    [InlineData(EstimateBound.Exactly, EstimateBound.MoreThan, "DIP3206")]
    [InlineData(EstimateBound.About, EstimateBound.Exactly, "DIP3206")]
    public void NumbersGivenBeforehandAreApproximate(EstimateBound participants, EstimateBound sessions, params string[] broken) => Assert.Equal(
        broken, Broken.By(() => Samples.Summit().With(expectedParticipants: new Estimate(1500, participants), expectedSessions: new Estimate(20, sessions))));

    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP3207")]
    public void EditionIsCountedFromOne(int edition, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(series: "The series", edition: edition)));

    [Theory]
    [InlineData(AttendanceStatus.Expected)]
    [InlineData(AttendanceStatus.Present, "DIP3208")]
    [InlineData(AttendanceStatus.Represented, "DIP3208")]
    public void NobodyIsPresentBeforeTheSummitBegins(AttendanceStatus attendance, params string[] broken)
    {
        var summit = Samples.Summit();
        ValueList<SummitParticipant> participants = [new SummitParticipant("state/kz", attendance: attendance)];

        Assert.Equal(broken, Broken.By(() => summit.With(participants: participants)));
        Assert.Empty(Broken.By(() => summit.With(stage: new SummitStage.Concluded(), participants: participants)));
        Assert.Empty(Broken.By(() => summit.With(stage: new SummitStage.Underway(), participants: participants)));
    }

    [Theory]
    [InlineData("state/uz")]
    [InlineData("state/kz", "DIP3209")]
    public void PartyTakesPartOnce(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(participants: [new SummitParticipant("state/kz"), new SummitParticipant(second)])));

    [Fact]
    public void NumberedSummitNamesItsSeries()
    {
        Assert.Empty(Broken.By(() => Samples.Summit().With(series: "The series")));
        Assert.Empty(Broken.By(() => Samples.Summit().With(series: "The series", edition: 2)));
        Assert.Equal(["DIP3210"], Broken.By(() => Samples.Summit().With(edition: 2)));
    }

    [Theory]
    [InlineData("2026-04-22")]
    [InlineData("2026-04-23", "DIP3211")]
    public void SummitIsAnnouncedBeforehand(string on, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(announcements: [new Announcement("An address", Samples.Day(on))])));
}
