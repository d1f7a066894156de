namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Ways to break the rules between records that their pages do not show, on each side of the bound.</summary>
public sealed class RecordRuleTests
{
    [Theory]
    [InlineData(MarginRelation.During, "2026-04-24/2026-04-24")]
    [InlineData(MarginRelation.Before, "2026-04-21/2026-04-22")]
    [InlineData(MarginRelation.After, "2026-04-24/2026-04-25")]
    [InlineData(MarginRelation.During, "2026-04-24/2026-04-25", "DIP7117 /records/1/schedule")]
    [InlineData(MarginRelation.Before, "2026-04-22/2026-04-22", "DIP7117 /records/1/schedule")]
    [InlineData(MarginRelation.After, "2026-04-24/2026-04-24", "DIP7117 /records/1/schedule")]
    public void PartLiesWithinItsEvent(MarginRelation relation, string dates, params string[] found) =>
        Assert.Equal(found, Checked(Samples.Summit(), Samples.Meeting().With(parent: "summit/one", relationToParent: relation, schedule: Samples.Days(dates))));

    [Fact]
    public void PartLiesWithinItsEvent_ATimeNotKnown_IsAnywhere()
    {
        var part = Samples.Meeting().With(parent: "summit/one", relationToParent: MarginRelation.Before);

        Assert.Empty(Checked(Samples.Summit(), part.WithoutSchedule()));
        Assert.Empty(Checked(Samples.Summit().WithoutSchedule(), part));
        Assert.Empty(Checked(Samples.Summit(), part.With(schedule: new Schedule.Approximate("2026-04"))));
        Assert.Equal(["DIP7117 /records/1/schedule"], Checked(Samples.Summit(), part.With(schedule: new Schedule.Approximate("2026-05"))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a", "DIP7116 /records/1/parent", "DIP7116 /records/2/parent", "DIP7116 /records/3/parent")]
    public void PartsAreNotCircular_OfThree_LeavesWhatOnlyLeadsIn(string? parent, params string[] found)
    {
        var last = Part("c", "none");

        Assert.Equal(found, Checked(Part("leading", "a"), Part("a", "b"), Part("b", "c"), parent is null ? last.WithoutParent() : last.With(parent: parent)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("place/a", "DIP7119 /records/1/within", "DIP7119 /records/2/within", "DIP7119 /records/3/within")]
    public void PlacesAreNotCircular_OfThree_LeavesWhatOnlyLeadsIn(string? within, params string[] found)
    {
        var last = Within("place/c", "place/none");

        Assert.Equal(found, Checked(
            Within("place/leading", "place/a"), Within("place/a", "place/b"), Within("place/b", "place/c"), within is null ? last.WithoutWithin() : last.With(within: within)));
    }

    [Theory]
    [InlineData("2026-03-15", null)]
    [InlineData("2026-03", null)]
    [InlineData(null, "2026-03-15")]
    [InlineData("2026-03-16", null, "DIP7121 /records/0/districts/1")]
    [InlineData(null, "2026-03-14", "DIP7121 /records/0/districts/1")]
    [InlineData(null, "2026-02", "DIP7121 /records/0/districts/1")]
    public void PlaceExistsOnTheDay_District(string? from, string? until, params string[] found) => Assert.Equal(found, Checked(
        Samples.Referendum().With(districts: ["place/almaty", "place/abai"]),
        Samples.City(),
        new Place("place/abai", "Abai", PlaceCategory.Region, country: "KZ", from: Samples.When(from), until: Samples.When(until))));

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03")]
    [InlineData("2026-02-28", "DIP7122 /records/1/sides/0/party")]
    [InlineData("2026-02", "DIP7122 /records/1/sides/0/party")]
    public void PartyExistsOnTheDay_DissolvedInstitution(string dissolved, params string[] found)
    {
        var meeting = Samples.Meeting().With(sides: [Samples.Delegation("institution/one"), Samples.Delegation("organization/un")]);

        Assert.Equal(found, Checked(Dissolved(dissolved), meeting));
        Assert.Equal(found.Length > 0 ? ["DIP7122 /records/1/sides/0/party"] : [], Checked(Transformed(dissolved), meeting));
    }

    [Theory]
    [InlineData("2026-02-28")]
    [InlineData("2026-02")]
    [InlineData("2026-03-01", "DIP7122 /records/2/from")]
    [InlineData("2026-03", "DIP7122 /records/2/from")]
    public void PartyExistsOnTheDay_OfficeOfADissolvedInstitution(string from, params string[] found) =>
        Assert.Equal(found, Checked(Dissolved("2026-02-28"), new Office("office/one", "The office", of: "institution/one"), Samples.Incumbency().With(from: from)));

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2025-12")]
    [InlineData("2026-01-01", "DIP7126 /records/1/end")]
    [InlineData("2026-01", "DIP7126 /records/1/end")]
    public void TermEndsWithTheLife_AbolishedOffice(string lastDay, params string[] found) =>
        Assert.Equal(found, Checked(Abolished, Samples.Incumbency().With(end: new TermEnd.Known(lastDay))));

    [Fact]
    public void TermEndsWithTheLife_AbolishedOffice_IsHeldByNobody()
    {
        var term = Samples.Incumbency();

        Assert.Empty(Checked(Abolished, term));
        Assert.Empty(Checked(Abolished, term.With(end: new TermEnd.Unknown())));
        Assert.Empty(Checked(Abolished, term.With(from: "2025-12-31", attestedOn: ["2025-12"])));
        Assert.Equal(["DIP7126 /records/1/end"], Checked(Abolished, term.With(end: new TermEnd.Open())));
        Assert.Equal(["DIP7126 /records/1/end"], Checked(Abolished, term.With(from: "2026-01")));
        Assert.Equal(["DIP7126 /records/1/end"], Checked(Abolished, term.With(attestedOn: ["2025-12", "2026-01"])));
    }

    [Theory]
    [InlineData(2, "2026-09-01/2026-09-02")]
    [InlineData(3, "2024-09-02/2024-09-03")]
    [InlineData(2, "2024-08-30/2024-08-31", "DIP7130 /records/1/edition")]
    [InlineData(1, "2026-09-01/2026-09-02", "DIP7130 /records/1/edition")]
    public void EditionsFollowInTime(int edition, string dates, params string[] found) =>
        Assert.Equal(found, Checked(Edition("summit/one", 1, "2024-09-01/2024-09-02"), Edition("summit/two", edition, dates)));

    [Fact]
    public void SourceStands_CorrectedByAnother_NamesIt()
    {
        var person = new Person("person/one", "The one", sources: Samples.Cited);
        var corrected = Samples.Source().With(change: new SourceChange.Corrected("2026-03-03", by: "source/two"));
        var found = Assert.Single(new Chronicle([person, corrected]).Check(), static violation => violation.Id is "DIP7136");

        Assert.Equal("/records/0/sources/0/source", found.Pointer);
        Assert.EndsWith(" and cite another source, such as 'source/two'.", found.Message, StringComparison.Ordinal);
        Assert.Equal(["DIP7136 /records/0/sources/0/source"], Checked(person, Samples.Source().With(change: new SourceChange.Corrected())));
        Assert.Empty(Checked(person, Samples.Source()));
    }

    private static Office Abolished { get; } = new("office/one", "The office", until: "2025-12-31");

    private static Organization Part(string id, string parent) => new(id, id, OrganizationCategory.FundOrProgramme, parent: parent);

    private static Place Within(string id, string within) => Samples.City().With(id: id, within: within);

    private static Institution Dissolved(string on) => Samples.Institution().With(stages: [new InstitutionStage.Operational(), new InstitutionStage.Dissolved(on: on)]);

    private static Institution Transformed(string on) =>
        Samples.Institution().With(stages: [new InstitutionStage.Operational(), new InstitutionStage.Transformed("institution/two", on: on)]);

    private static Summit Edition(string id, int edition, string dates) => Samples.Summit().With(id: id, series: "The series", edition: edition, schedule: Samples.Days(dates));

    private static IEnumerable<string> Checked(params DiplomaticRecord[] records) =>
        new Chronicle([.. records]).Check().Where(static violation => violation.Id is not "DIP7101").Select(static violation => $"{violation.Id} {violation.Pointer}");
}
