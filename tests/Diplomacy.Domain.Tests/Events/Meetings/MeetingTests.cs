namespace Diplomacy.Domain.Tests.Events.Meetings;

public sealed class MeetingTests
{
    private static Meeting Held(DelegationMember member) =>
        Samples.Meeting().With(stage: new MeetingStage.Held(), sides: [new Delegation("state/kz", member.Person, [member]), Samples.Delegation("organization/un")]);

    private static Schedule Hours(string start, string? end) => Samples.Hours($"2026-03-01T{start}", end is null ? null : $"2026-03-01T{end}");

    [Theory]
    [InlineData(MeetingCategory.Multilateral, 2)]
    [InlineData(MeetingCategory.Multilateral, 0)]
    [InlineData(MeetingCategory.Briefing, 1)]
    [InlineData(MeetingCategory.Multilateral, 1, "DIP3101")]
    public void MeetingHasTwoSides(MeetingCategory category, int sides, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(category: category, sides: [.. Samples.Meeting().Sides.Take(sides)])));

    [Theory]
    [InlineData("organization/un")]
    [InlineData("state/kz", "DIP3102")]
    public void SidesAreDifferentParties(string second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(sides: [Samples.Delegation("state/kz"), Samples.Delegation(second)])));

    [Theory]
    [InlineData(2)]
    [InlineData(0, "DIP3103")]
    [InlineData(3, "DIP3103")]
    public void BilateralMeetingHasTwoSides(int sides, params string[] broken)
    {
        Delegation[] delegations = [Samples.Delegation("state/kz"), Samples.Delegation("state/uz"), Samples.Delegation("state/kg")];

        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(category: MeetingCategory.Bilateral, sides: [.. delegations.Take(sides)])));
    }

    [Theory]
    [InlineData("state/kz")]
    [InlineData("state/ch")]
    [InlineData("state/uz", "DIP3104")]
    public void HostIsASideOrAFacilitator(string host, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(host: host, facilitators: ["state/ch"])));

    [Fact]
    public void CancelledMeetingHasNoOutcomes()
    {
        var cancelled = Samples.Meeting().With(stage: new MeetingStage.Cancelled());

        Assert.Empty(Broken.By(() => cancelled));
        Assert.Empty(Broken.By(() => Samples.Meeting().With(outcomes: [Samples.Outcome()])));
        Assert.Equal(["DIP3105"], Broken.By(() => cancelled.With(outcomes: [Samples.Outcome()])));
    }

    [Theory]
    [InlineData(AttendanceStatus.Expected)]
    [InlineData(AttendanceStatus.Absent)]
    [InlineData(AttendanceStatus.Present, "DIP3106")]
    public void NobodyIsPresentBeforeTheMeetingBegins(AttendanceStatus attendance, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(
        sides: [Samples.Delegation("state/kz", new DelegationMember("person/one", attendance: attendance)), Samples.Delegation("organization/un")])));

    [Fact]
    public void NobodyIsPresentBeforeTheMeetingBegins_Represented_IsBroken()
    {
        DelegationMember absent = new("person/one", attendance: AttendanceStatus.Represented, representedBy: "person/two");
        ValueList<Delegation> sides = [Samples.Delegation("state/kz", absent, new DelegationMember("person/two")), Samples.Delegation("organization/un")];

        Assert.Equal(["DIP3106"], Broken.By(() => Samples.Meeting().With(sides: sides)));
        Assert.Empty(Broken.By(() => Samples.Meeting().With(stage: new MeetingStage.InProgress(), sides: sides)));
        Assert.Empty(Broken.By(() => Samples.Meeting().With(stage: new MeetingStage.Adjourned(), sides: sides)));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(1, 1, "DIP3107")]
    [InlineData(0, 1, "DIP3107")]
    [InlineData(2, 3, "DIP3107")]
    public void AgendaIsNumbered(int first, int second, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(agenda: [new AgendaItem(first, "Water"), new AgendaItem(second, "Air")])));

    [Theory]
    [InlineData("2026-03-02/2026-03-02")]
    [InlineData("2026-03-02/2026-03-03", "DIP3116")]
    [InlineData("2026-02-28/2026-03-01", "DIP3116")]
    public void AgendaItemLiesWithinTheMeeting(string dates, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(agenda: [new AgendaItem(1, "Water", Samples.Days(dates))])));

    [Theory]
    [InlineData("12:00", "10:00", "12:00")]
    [InlineData("12:00", "12:00", null)]
    [InlineData(null, "10:00", "23:00")]
    [InlineData("12:00", "09:59", "11:00", "DIP3116")]
    [InlineData("12:00", "11:00", "12:01", "DIP3116")]
    [InlineData("12:00", "12:01", null, "DIP3116")]
    public void AgendaItemLiesWithinTheMeeting_Hours_ToTheMinute(string? end, string itemStart, string? itemEnd, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(schedule: Hours("10:00", end), agenda: [new AgendaItem(1, "Water", Hours(itemStart, itemEnd))])));

    [Fact]
    public void HeldMeetingHasATime()
    {
        var timeless = Samples.Meeting().WithoutSchedule();

        Assert.Empty(Broken.By(() => timeless));
        Assert.Empty(Broken.By(() => Samples.Meeting().With(stage: new MeetingStage.Held())));
        Assert.Empty(Broken.By(() => timeless.With(stage: new MeetingStage.Held(actual: new Schedule.Approximate("2026-03")))));
        Assert.Equal(["DIP3117"], Broken.By(() => timeless.With(stage: new MeetingStage.Held())));
    }

    [Theory]
    [InlineData(AttendanceMode.Online, null)]
    [InlineData(AttendanceMode.InPerson, "place/almaty")]
    [InlineData(AttendanceMode.InPerson, null, "DIP3108")]
    public void MeetingInPersonHasAPlace(AttendanceMode mode, string? place, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(mode: mode, place: Samples.Id<Place>(place))));

    [Theory]
    [InlineData(ConfidentialityLevel.Closed, 1)]
    [InlineData(ConfidentialityLevel.Readout, 0)]
    [InlineData(ConfidentialityLevel.Closed, 0, "DIP3109")]
    [InlineData(ConfidentialityLevel.ChathamHouse, 0, "DIP3109")]
    public void ConfidentialOutcomeCitesItsRelease(ConfidentialityLevel level, int sources, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(
        confidentiality: level, outcomes: [Samples.Outcome().With(sources: [.. Samples.Cited.Take(sources)])])));

    [Theory]
    [InlineData(ConfidentialityLevel.Closed, 1)]
    [InlineData(ConfidentialityLevel.Public, 0)]
    [InlineData(ConfidentialityLevel.Closed, 0, "DIP3110")]
    [InlineData(ConfidentialityLevel.ChathamHouse, 0, "DIP3110")]
    public void ConfidentialStatementCitesItsRelease(ConfidentialityLevel level, int sources, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Held(new DelegationMember("person/one", attendance: AttendanceStatus.Present)).With(
            confidentiality: level, statements: [Samples.Statement("person/one").With(sources: [.. Samples.Cited.Take(sources)])])));

    [Theory]
    [InlineData(AttendanceStatus.Present)]
    [InlineData(AttendanceStatus.Absent)]
    [InlineData(AttendanceStatus.Confirmed, "DIP3111")]
    [InlineData(AttendanceStatus.Declined, "DIP3111")]
    public void AttendanceOfAHeadIsRecorded(AttendanceStatus attendance, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Held(new DelegationMember("person/one", attendance: attendance))));

    [Fact]
    public void AttendanceOfAHeadIsRecorded_NoAttendance_IsBrokenOnlyOnceHeld()
    {
        Assert.Equal(["DIP3111"], Broken.By(() => Held(new DelegationMember("person/one"))));
        Assert.Empty(Broken.By(() => Held(new DelegationMember("person/one")).With(stage: new MeetingStage.Scheduled())));
    }

    [Theory]
    [InlineData("person/one")]
    [InlineData("person/two", "DIP3112")]
    public void SpeakerIsOfADelegation(string speaker, params string[] broken) => Assert.Equal(broken, Broken.By(() =>
        Held(new DelegationMember("person/one", attendance: AttendanceStatus.Present)).With(statements: [Samples.Statement(speaker)])));

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData("2026")]
    [InlineData("2026-02-28", "DIP3113")]
    [InlineData("2026-02", "DIP3113")]
    public void OutcomeIsNotDueBeforeTheMeeting(string due, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(outcomes: [Samples.Outcome().With(dueOn: due)])));

    [Theory]
    [InlineData("organization/un")]
    [InlineData("state/uz", "DIP3114")]
    public void PartiesToAnOutcomeAreSides(string party, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Meeting().With(outcomes: [Samples.Outcome().With(parties: ["state/kz", party])])));

    [Fact]
    public void CancelledMeetingHasNoStatements()
    {
        var meeting = Samples.Meeting().With(sides: [Samples.Delegation("state/kz", new DelegationMember("person/one")), Samples.Delegation("organization/un")]);
        ValueList<Statement> statements = [Samples.Statement("person/one")];

        Assert.Empty(Broken.By(() => meeting.With(statements: statements)));
        Assert.Empty(Broken.By(() => meeting.With(stage: new MeetingStage.Cancelled())));
        Assert.Equal(["DIP3115"], Broken.By(() => meeting.With(stage: new MeetingStage.Cancelled(), statements: statements)));
    }
}
