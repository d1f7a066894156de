using System.Text;
using Diplomacy.Domain.Tests.Serialization;
using Diplomacy.Domain.Tests.Time;
using NodaTime;

namespace Diplomacy.Domain.Tests.Chronicles;

public sealed class ChronicleCheckTests
{
    [Fact]
    public void Check_Sound_IsEmpty() => Assert.Empty(Chronicles.Sound.Check());

    [Fact]
    public void Check_BrokenBetweenRecords_PointsAtTheCulprits() => Assert.Equal(
        ["DIP7101 /records/1/within", "DIP7102 /records/2/id", "DIP7103 /records/2/within"],
        Chronicle.Parse(Chronicles.Document).Check().Select(static violation => $"{violation.Id} {violation.Pointer}"));

    [Fact]
    public void Check_OtherKind_NamesBoth() => Assert.Equal(
        "an id here must be that of place; 'person/host' is that of person. Refer to another record.",
        Chronicle.Parse(Chronicles.Document).Check()[2].Message);

    [Fact]
    public void Check_ReferenceToUnknownKind_SaysNothingOfItsKind() => Assert.Empty(Chronicle.Parse("""
        {"kind":"place","id":"a","name":"A","category":"city","country":"KZ","within":"b"}
        {"kind":"canal","id":"b","name":"B"}
        """).Check());

    [Fact]
    public void Locate_Document_FindsLinesAndColumns() => Assert.Equal(
        ["6:16 DIP7101 /records/1/within", "7:29 DIP7102 /records/2/id", "7:106 DIP7103 /records/2/within"],
        Located(Chronicles.Document.ReplaceLineEndings("\n")));

    [Fact]
    public void Locate_Lines_FindsLinesAndColumns() => Assert.Equal(
        ["2:103 DIP7101 /records/1/within", "3:25 DIP7102 /records/2/id", "3:102 DIP7103 /records/2/within"],
        Located(Chronicles.Lines));

    [Fact]
    public void CheckZones_HoursAtAnyDepth_PointsAtTheMembers()
    {
        var written = new Schedule.Hours(Samples.Moment("2024-03-15T10:00")!.Value, "Asia/Almaty", Samples.Moment("2024-03-15T12:00"), Offset.FromHours(6));
        var chronicle = new Chronicle([Samples.City(), Samples.Meeting().With(schedule: written, stage: new MeetingStage.Held(actual: written.With(zone: "Asia/Tashkent")))]);

        Assert.Equal(
            ["DIP1030 /records/1/schedule/offset", "DIP1030 /records/1/stage/actual/offset"],
            chronicle.CheckZones(DateTimeZoneProviders.Tzdb).Select(static violation => $"{violation.Id} {violation.Pointer}"));
        Assert.Equal(["DIP1033 /records/1/stage/actual/zone"], chronicle.CheckZones(ZonesBefore2024a.Provider).Select(static violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Fact]
    public void CheckZones_Almaty_AgreesWithTodaysData() => Assert.Empty(Chronicle.Almaty.CheckZones(DateTimeZoneProviders.Tzdb));

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-01", "DIP7104 /records/1/stage/actual", "DIP7104 /records/2/schedule", "DIP7104 /records/3/actual")]
    public void CheckAsOf_WhatTookPlace_IsNotAfterTheDay(string asOf, params string[] found)
    {
        var actual = Samples.Days("2026-03-02/2026-03-02");
        var chronicle = new Chronicle(
        [
            Samples.Meeting().With(schedule: Samples.Days("2027-01-01/2027-01-01")),
            Samples.Meeting().With(schedule: Samples.Days("2027-01-01/2027-01-01"), stage: new MeetingStage.Held(actual: actual)),
            Samples.Summit().With(schedule: actual, stage: new SummitStage.Concluded()),
            Samples.Referendum().With(actual: actual),
            Samples.Referendum(),
        ]);

        Assert.Equal(found, chronicle.CheckAsOf(Samples.Day(asOf)!.Value).Select(static violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Theory]
    [InlineData("2026-03-15")]
    [InlineData("2026-03-14", "DIP7104 /records/0/schedule")]
    public void CheckAsOf_ReferendumWithADeclaredOutcome_HasTakenPlace(string asOf, params string[] found)
    {
        var chronicle = new Chronicle([Samples.Referendum().With(declaredOutcomes: [new DeclaredOutcome.Annulled()])]);

        Assert.Equal(found, chronicle.CheckAsOf(Samples.Day(asOf)!.Value).Select(static violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Fact]
    public void CheckAsOf_Later_SaysDayAndTime() => Assert.Equal(
        "what took place must lie on or before the day of the record (2026-03-01); 'The meeting' took place on 2026-03-02 or later. Correct the time or the stage, or give the later day.",
        new Chronicle([Samples.Meeting().With(stage: new MeetingStage.Held())]).CheckAsOf(new LocalDate(2026, 3, 1)).Single().Message);

    [Fact]
    public void Rules_Ids_AreUnique() => Assert.Equal(ChronicleRule.All.Count, ChronicleRule.All.Select(static rule => rule.Id).Distinct().Count());

    static IEnumerable<string> Located(string text) => Chronicle.Locate(Encoding.UTF8.GetBytes(text), Chronicle.Parse(text).Check()).Briefly();
}
