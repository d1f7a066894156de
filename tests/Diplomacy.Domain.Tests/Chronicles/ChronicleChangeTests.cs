using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>The rules between a chronicle and an earlier edition of it, and the day whose knowledge it holds, on each side of their bounds.</summary>
public sealed class ChronicleChangeTests
{
    private static readonly Person Person = new("person/one", "The one");

    [Fact]
    public void CheckSince_Unchanged_IsEmpty() => Assert.Empty(Since([Samples.Meeting(), Person], [Samples.Meeting(), Person]));

    [Fact]
    public void CheckSince_Added_IsEmpty() => Assert.Empty(Since([Person], [Person, Samples.Meeting()]));

    [Theory]
    [InlineData(4)]
    [InlineData(3, "DIP7140 /records/1/revision")]
    [InlineData(2, "DIP7140 /records/1/revision")]
    public void RevisionIsRaised(int revision, params string[] found) =>
        Assert.Equal(found, Since([Person.With(revision: 3)], [Samples.City(), Person.With(name: "The other", revision: revision)]));

    [Fact]
    public void RevisionIsRaised_Changed_TellsBothRevisions() => Assert.Equal(
        "a record that is changed must have a higher revision (more than 1); that of 'The other' is 1. Raise it.",
        new Chronicle([Person.With(name: "The other")]).CheckSince(new Chronicle([Person])).Single().Message);

    [Fact]
    public void StageFollowsTheEarlierOne_Meeting_MayBeReachedInSeveralSteps()
    {
        Assert.Empty(Since([Meeting(new MeetingStage.Proposed())], [Meeting(new MeetingStage.Held(), revision: 2)]));
        Assert.Empty(Since([Meeting(new MeetingStage.Held())], [Meeting(new MeetingStage.Held("2026-03-02"), revision: 2)]));
        Assert.Equal(["DIP7141 /records/0/stage"], Since([Meeting(new MeetingStage.Held())], [Meeting(new MeetingStage.Scheduled(), revision: 2)]));
        Assert.Equal(["DIP7141 /records/0/stage"], Since([Meeting(new MeetingStage.InProgress())], [Meeting(new MeetingStage.Postponed(), revision: 2)]));
    }

    [Fact]
    public void StageFollowsTheEarlierOne_Summit_MayBeReachedInSeveralSteps()
    {
        var summit = Samples.Summit();

        Assert.Empty(Since([summit], [summit.With(stage: new SummitStage.Concluded(), revision: 2)]));
        Assert.Equal(["DIP7141 /records/0/stage"], Since([summit.With(stage: new SummitStage.Underway())], [summit.With(stage: new SummitStage.Confirmed(), revision: 2)]));
    }

    [Fact]
    public void StageFollowsTheEarlierOne_Referendum_MayBeReachedInSeveralSteps()
    {
        var called = Samples.Referendum().With(stage: new ReferendumStage.Called());

        Assert.Empty(Since([called], [called.With(stage: new ReferendumStage.Counting(), revision: 2)]));
        Assert.Empty(Since([Samples.Referendum()], [called.With(revision: 2)]));
        Assert.Equal(["DIP7141 /records/0/stage"], Since([called.With(stage: new ReferendumStage.Counting())], [called.With(revision: 2)]));
    }

    [Fact]
    public void DeletionLeavesATombstone()
    {
        var tombstone = new Tombstone("person/one", "The one", "person");

        Assert.Equal(["DIP7142 "], Since([Person, Samples.City()], [Samples.City()]));
        Assert.Empty(Since([Person, Samples.City()], [Samples.City(), tombstone.With(revision: 2)]));
        Assert.Equal(["DIP7140 /records/0/revision"], Since([Person], [tombstone]));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("2026-03", null)]
    [InlineData("2026-03-01", "2026-03-02", "DIP7143 /records/0/retrievedOn")]
    [InlineData("2026-03-02", null, "DIP7143 /records/0/publishedOn")]
    [InlineData("2026-04", null, "DIP7143 /records/0/publishedOn")]
    public void SourceIsReadByTheDay(string published, string? retrieved, params string[] found) =>
        Assert.Equal(found, AsOf("2026-03-01", Samples.Source().With(publishedOn: published, retrievedOn: Samples.Day(retrieved))));

    [Theory]
    [InlineData("2026-03-02T11:59:59Z", "2026-03-02T11:59:59Z")]
    [InlineData("2026-03-01T00:00:00Z", "2026-03-02T12:00:00Z", "DIP7144 /records/0/modified")]
    [InlineData("2026-03-02T12:00:00Z", null, "DIP7144 /records/0/created")]
    public void RecordIsWrittenByTheDay(string created, string? modified, params string[] found) =>
        Assert.Equal(found, AsOf("2026-03-01", new Person("person/one", "The one", created: Time(created), modified: Time(modified))));

    [Theory]
    [InlineData("2026-03-01", "2026-03-02")]
    [InlineData("2026-03", "2026-04-01")]
    [InlineData("2026-03-01", "2026-03-01", "DIP7145 /records/0/outcomes/1/status")]
    [InlineData("2026-03", "2026-03-31", "DIP7145 /records/0/outcomes/1/status")]
    public void OutcomeIsMissedByTheDay(string due, string asOf, params string[] found)
    {
        var outcome = Samples.Outcome().With(dueOn: due);
        var missed = outcome.With(status: new OutcomeStatus.Missed("2026-04-02", Samples.Cited));

        Assert.Equal(found, AsOf(asOf, Samples.Meeting().With(outcomes: [outcome, missed])));
        Assert.Empty(AsOf(asOf, Samples.Meeting().With(outcomes: [outcome])));
    }

    private static Meeting Meeting(MeetingStage stage, int revision = 1) => Samples.Meeting().With(stage: stage, revision: revision);

    private static Instant? Time(string? text) => text is null ? null : InstantPattern.General.Parse(text).Value;

    private static IEnumerable<string> Since(DiplomaticRecord[] earlier, DiplomaticRecord[] later) =>
        new Chronicle([.. later]).CheckSince(new Chronicle([.. earlier])).Select(static violation => $"{violation.Id} {violation.Pointer}");

    private static IEnumerable<string> AsOf(string day, DiplomaticRecord record) =>
        new Chronicle([record]).CheckAsOf(Samples.Day(day)!.Value).Select(static violation => $"{violation.Id} {violation.Pointer}");
}
