namespace Diplomacy.Domain.Tests.Events.Summits;

public sealed class SummitTests
{
    private static string[] BrokenBy(SideEvent sideEvent) => Broken.By(() => Samples.Summit().With(sideEvents: [sideEvent]));

    private static string[] BrokenBy(SummitSession second) => Broken.By(() => Samples.Summit().With(sessions: [Session("10:00", "12:00"), second]));

    private static SummitSession Session(string start, string? end) => new($"Session of {start}", SessionCategory.Plenary, Hours(start, end), "The hall");

    private static Schedule Hours(string start, string? end) => Samples.Hours($"2026-04-22T{start}", end is null ? null : $"2026-04-22T{end}");

    private static Summit Concluded(SummitLevel level, params SummitParticipant[] participants) =>
        Samples.Summit().With(stage: new SummitStage.Concluded(), level: level, participants: [.. participants]);

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
    [InlineData("2026-04")]
    [InlineData("2026")]
    [InlineData("2026-04-22", "DIP3205")]
    [InlineData("2026-05", "DIP3205")]
    public void MandatePrecedesTheSummit(string adopted, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(mandates: [new Mandate("A/RES/78/147", adopted)])));

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
    [InlineData("2026-04")]
    [InlineData("2026")]
    [InlineData("2026-04-23", "DIP3211")]
    [InlineData("2026-05", "DIP3211")]
    public void SummitIsAnnouncedBeforehand(string on, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(announcements: [new Announcement("An address", on)])));

    [Theory]
    [InlineData("2026-04-22/2026-04-24")]
    [InlineData("2026-04-24/2026-04-25", "DIP3212")]
    [InlineData("2026-04-21/2026-04-22", "DIP3212")]
    public void SessionLiesWithinTheSummit(string dates, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(sessions: [new SummitSession("Opening", SessionCategory.Plenary, Samples.Days(dates))])));

    [Theory]
    [InlineData("09:00", "18:00")]
    [InlineData("18:00", null)]
    [InlineData("08:59", "10:00", "DIP3212")]
    [InlineData("17:00", "18:01", "DIP3212")]
    public void SessionLiesWithinTheSummit_Hours_ToTheMinute(string start, string? end, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(schedule: Hours("09:00", "18:00"), sessions: [Session(start, end)])));

    [Theory]
    [InlineData("12:00", "13:00")]
    [InlineData("09:00", "10:00")]
    [InlineData("11:59", "13:00", "DIP3213")]
    [InlineData("09:00", "10:01", "DIP3213")]
    [InlineData("11:00", null, "DIP3213")]
    public void SessionsInOneRoomDoNotOverlap(string start, string? end, params string[] broken) =>
        Assert.Equal(broken, BrokenBy(Session(start, end)));

    [Fact]
    public void SessionsInOneRoomDoNotOverlap_ParallelOrElsewhere_MayCoincide()
    {
        var same = Session("10:00", "12:00");

        Assert.Equal(["DIP3213"], BrokenBy(same));
        Assert.Empty(BrokenBy(same.With(isParallel: true)));
        Assert.Empty(BrokenBy(same.With(room: "Other hall")));
        Assert.Empty(BrokenBy(same.WithoutRoom()));
        Assert.Empty(BrokenBy(same.With(schedule: ((Schedule.Hours)same.Schedule!).With(zone: "Asia/Tashkent"))));
        Assert.Empty(BrokenBy(same.With(schedule: Samples.Days("2026-04-22/2026-04-22"))));
    }

    [Theory]
    [InlineData("2026-04-22")]
    [InlineData("2026-04-24")]
    [InlineData("2026-04")]
    [InlineData("2026-04-21", "DIP3214")]
    [InlineData("2026-04-25", "DIP3214")]
    [InlineData("2026-05", "DIP3214")]
    public void OutcomeDocumentIsAdoptedWithinTheSummit(string on, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => Samples.Summit().With(outcomeDocument: new OutcomeDocument.Adopted("The declaration", on: on, by: ["state/kz"]))));
        Assert.Empty(Broken.By(() => Samples.Summit().With(outcomeDocument: new OutcomeDocument.Circulated("The declaration", on: on))));
    }

    [Theory]
    [InlineData(SummitLevel.HeadsOfState, OfficeRank.HeadOfState)]
    [InlineData(SummitLevel.HeadsOfState, null)]
    [InlineData(SummitLevel.HeadsOfGovernment, OfficeRank.HeadOfState)]
    [InlineData(SummitLevel.HeadsOfGovernment, OfficeRank.HeadOfGovernment)]
    [InlineData(SummitLevel.Ministerial, OfficeRank.ForeignMinister)]
    [InlineData(SummitLevel.SeniorOfficials, OfficeRank.Official)]
    [InlineData(SummitLevel.HeadsOfState, OfficeRank.HeadOfGovernment, "DIP3215")]
    [InlineData(SummitLevel.HeadsOfGovernment, OfficeRank.ForeignMinister, "DIP3215")]
    [InlineData(SummitLevel.Ministerial, OfficeRank.DeputyMinister, "DIP3215")]
    public void LevelIsReached(SummitLevel level, OfficeRank? rank, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Concluded(level, new SummitParticipant("state/kz", rank, AttendanceStatus.Present))));

    [Fact]
    public void LevelIsReached_NobodyKnownToHaveBeenThere_SaysNothing()
    {
        SummitParticipant absent = new("state/uz", OfficeRank.HeadOfState, AttendanceStatus.Absent);
        SummitParticipant minister = new("state/kz", OfficeRank.Minister, AttendanceStatus.Represented);

        Assert.Empty(Broken.By(() => Concluded(SummitLevel.HeadsOfState)));
        Assert.Empty(Broken.By(() => Concluded(SummitLevel.HeadsOfState, absent)));
        Assert.Equal(["DIP3215"], Broken.By(() => Concluded(SummitLevel.HeadsOfState, absent, minister)));
        Assert.Empty(Broken.By(() => Concluded(SummitLevel.HeadsOfState, absent, minister).With(stage: new SummitStage.Underway())));
    }

    [Fact]
    public void ConcludedSummitHasATime()
    {
        var timeless = Samples.Summit().WithoutSchedule();

        Assert.Empty(Broken.By(() => timeless));
        Assert.Empty(Broken.By(() => Samples.Summit().With(stage: new SummitStage.Concluded())));
        Assert.Empty(Broken.By(() => timeless.With(stage: new SummitStage.Concluded(actual: new Schedule.Approximate("2026-04")))));
        Assert.Equal(["DIP3216"], Broken.By(() => timeless.With(stage: new SummitStage.Concluded())));
    }
}
