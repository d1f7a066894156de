namespace Diplomacy.Domain.Tests.Outcomes;

public sealed class OutcomeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(0, "DIP6301")]
    public void OutcomeNamesAParty(int parties, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Outcome(OutcomeGrade.Intent, "What is intended", parties: [.. Enumerable.Repeat<Id<Party>>("state/kz", parties)])));

    [Theory]
    [InlineData("organization/un")]
    [InlineData("state/kz", "DIP6302")]
    public void PartySharesAnOutcomeOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Outcome().With(parties: ["state/kz", second])));

    [Fact]
    public void AgreementHasTwoParties()
    {
        Assert.Equal(["DIP6303"], Broken.By(() => Samples.Outcome().With(grade: OutcomeGrade.Agreement)));
        Assert.Empty(Broken.By(() => Samples.Outcome().With(grade: OutcomeGrade.Agreement, parties: ["state/kz", "organization/un"])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP6310")]
    public void EstimateIsNotNegative(long value, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Estimate(value)));

    [Theory]
    [InlineData(StatementWording.Verbatim, 1)]
    [InlineData(StatementWording.Paraphrase, 0)]
    [InlineData(StatementWording.Verbatim, 0, "DIP7040")]
    public void VerbatimStatementCitesItsSource(StatementWording wording, int sources, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Statement("person/one", "What was said", wording, originalLanguage: "ru", sources: [.. Samples.Cited.Take(sources)])));

    [Theory]
    [InlineData(StatementWording.Verbatim, "ru")]
    [InlineData(StatementWording.Paraphrase, null)]
    [InlineData(StatementWording.Verbatim, null, "DIP7041")]
    public void VerbatimStatementNamesItsLanguage(StatementWording wording, string? language, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Statement("person/one", "What was said", wording, originalLanguage: language is null ? null : LanguageTag.Parse(language), sources: Samples.Cited)));
}
