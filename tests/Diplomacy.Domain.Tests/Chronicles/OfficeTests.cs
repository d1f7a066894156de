using NodaTime;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Who held an office, and the rules that ask for it, on each side of their bounds.</summary>
public sealed class OfficeTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData("2026-03-01", "2026-03-03", Certainty.Definitely)]
    [InlineData("2026-03-02", "2026-03-02", Certainty.Definitely)]
    [InlineData("2026-03-03", "2026-03-04", Certainty.Never)]
    [InlineData("2026-02-01", "2026-03-01", Certainty.Never)]
    public void Covers_BothDaysKnown_IsCertain(string from, string lastDay, Certainty certainty) => Assert.Equal(certainty, Term(from, new TermEnd.Known(lastDay)).Covers(Day));

    [Theory]
    [InlineData("2026-01", "2026-05", Certainty.Definitely)]
    [InlineData("2026-03-02", "2026-03", Certainty.Definitely)]
    [InlineData("2026-03", "2026-03-02", Certainty.Definitely)]
    [InlineData("2026-03", "2026-05", Certainty.Possibly)]
    [InlineData("2026-01", "2026-03", Certainty.Possibly)]
    [InlineData("2026-03", "2026-03", Certainty.Possibly)]
    [InlineData("2025", "2026", Certainty.Possibly)]
    [InlineData("2026-04", "2026-05", Certainty.Never)]
    [InlineData("2026-01", "2026-02", Certainty.Never)]
    public void Covers_PartOfTheDaysKnown_IsAsCertainAsTheyAre(string from, string lastDay, Certainty certainty) =>
        Assert.Equal(certainty, Term(from, new TermEnd.Known(lastDay)).Covers(Day));

    [Fact]
    public void Covers_EndNotRecorded_IsNoTermThatGoesOn()
    {
        Assert.Equal(Certainty.Definitely, Term("2026-01-01", new TermEnd.Open()).Covers(Day));
        Assert.Equal(Certainty.Possibly, Term("2026-01-01", new TermEnd.Unknown()).Covers(Day));
        Assert.Equal(Certainty.Possibly, Term("2026-01-01", null).Covers(Day));
        Assert.Equal(Certainty.Possibly, Term(null, new TermEnd.Open()).Covers(Day));
    }

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", Certainty.Definitely)]
    [InlineData("2026-03-01", "2026-03-03", Certainty.Definitely)]
    [InlineData("2026-02-01", "2026-03-01", Certainty.Possibly)]
    [InlineData("2026-02", "2026-04", Certainty.Definitely)]
    [InlineData("2026-03", "2026-04", Certainty.Possibly)]
    public void Covers_BetweenDaysOfAttestation_IsCertain(string first, string second, Certainty certainty) =>
        Assert.Equal(certainty, Term(null, null).With(attestedOn: [first, second]).Covers(Day));

    [Fact]
    public void HoldersOf_SeatFilled_LeavesNobodyElse()
    {
        var (certain, possible) = (Term("2026-01-01", new TermEnd.Open()), Term("2025-01-01", null).With(id: "incumbency/two", person: "person/two"));

        Assert.Equal([new OfficeHolder(certain, Certainty.Definitely)], new Chronicle([possible, certain]).HoldersOf("office/one", Day));
        Assert.Equal([new OfficeHolder(possible, Certainty.Possibly)], new Chronicle([possible]).HoldersOf("office/one", Day));
        Assert.Empty(new Chronicle([certain]).HoldersOf("office/other", Day));
    }

    [Fact]
    public void HoldersOf_PartOfTheDaysKnown_SeatIsFilledWhereThatIsCertain()
    {
        var (first, second) = (Term("2025", new TermEnd.Known("2026-03")), Term("2026-03", new TermEnd.Open()).With(id: "incumbency/two", person: "person/two"));
        var chronicle = new Chronicle([first, second]);

        Assert.Equal([new OfficeHolder(first, Certainty.Definitely)], chronicle.HoldersOf("office/one", new LocalDate(2026, 2, 28)));
        Assert.Equal([new OfficeHolder(first, Certainty.Possibly), new OfficeHolder(second, Certainty.Possibly)], chronicle.HoldersOf("office/one", Day));
        Assert.Equal([new OfficeHolder(second, Certainty.Definitely)], chronicle.HoldersOf("office/one", new LocalDate(2026, 3, 31)));
    }

    [Fact]
    public void Held_NoTermRecorded_IsPossibleUntilTheSeatsAreFilled()
    {
        Assert.Equal(Certainty.Possibly, new Chronicle([]).Held("person/two", "office/one", Day));
        Assert.Equal(Certainty.Never, new Chronicle([Term("2026-01-01", new TermEnd.Open())]).Held("person/two", "office/one", Day));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-03-02")]
    [InlineData("2026-01-01", "2026-03-01", "DIP7113 /records/1/sides/0/members/0/office")]
    public void OfficeIsHeldOnTheDay(string from, string lastDay, params string[] found) => Assert.Equal(found, Checked(Term(from, new TermEnd.Known(Samples.Day(lastDay)!.Value)), Meeting()));

    [Fact]
    public void OfficeIsCertainlyHeldOnTheDay()
    {
        Assert.Empty(Checked(Term("2026-01-01", new TermEnd.Open()), Meeting()));
        Assert.Equal(["DIP7114 /records/1/sides/0/members/0/office"], Checked(Term("2026-01-01", new TermEnd.Unknown()), Meeting()));
    }

    [Theory]
    [InlineData("2026-03-03")]
    [InlineData("2026-03-02", "DIP7115 /records/1")]
    public void TermsDoNotOverlap(string from, params string[] found) =>
        Assert.Equal(found, Checked(Term("2026-01-01", new TermEnd.Known(Day)), Term(from, null).With(id: "incumbency/two", person: "person/two")));

    [Theory]
    [InlineData(null)]
    [InlineData("a", "DIP7116 /records/0/parent", "DIP7116 /records/1/parent")]
    public void PartsAreNotCircular(string? parent, params string[] found) =>
        Assert.Equal(found, Checked(Part("a", "b"), parent is null ? Part("b", "c") : Part("b", parent)));

    private static Organization Part(string id, string parent) => new(id, id, OrganizationCategory.FundOrProgramme, parent: parent);

    private static Incumbency Term(string? from, TermEnd? end) => new("incumbency/one", "The one in the office", "person/one", "office/one", from: Samples.When(from), end: end);

    private static Meeting Meeting() => Samples.Meeting().With(
        schedule: Samples.Days("2026-03-02/2026-03-02"),
        category: MeetingCategory.Briefing,
        sides: [new Delegation("state/one", members: [new DelegationMember("person/one", office: "office/one")])]);

    private static IEnumerable<string> Checked(params DiplomaticRecord[] records) =>
        new Chronicle([.. records]).Check().Where(static violation => violation.Id is not "DIP7101").Select(static violation => $"{violation.Id} {violation.Pointer}");
}
