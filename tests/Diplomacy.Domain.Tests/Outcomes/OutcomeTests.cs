namespace Diplomacy.Domain.Tests.Outcomes;

public sealed class OutcomeTests
{
    private static Outcome Treaty(params string[] signatories) => Samples.Outcome().With(
        grade: OutcomeGrade.Agreement, parties: ["state/kz", "state/uz"], legalForm: LegalForm.Treaty, signatories: [.. signatories.Select(person => new AgreementSignatory(person))]);

    private static Statement Statement(StatementWording wording, string language, string? original) =>
        new("person/one", new LocalizedText((language, "What was said")), wording, originalLanguage: original is null ? null : LanguageTag.Parse(original), sources: Samples.Cited);

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
    [InlineData("2026-03-31", "2026-04-01")]
    [InlineData("2026-03-15", "2026-03")]
    [InlineData("2026-03", "2026-04")]
    [InlineData("2026-03-31", "2026-03-31", "DIP6304")]
    [InlineData("2026-03", "2026-03-31", "DIP6304")]
    [InlineData("2026-03", "2026-03", "DIP6304")]
    [InlineData(null, "2026-03-31", "DIP6304")]
    public void OutcomeIsMissedAfterItsTime(string? due, string missed, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Outcome().With(dueOn: Samples.When(due), status: new OutcomeStatus.Missed(missed, Samples.Cited))));

    [Theory]
    [InlineData(LegalForm.Treaty, 2)]
    [InlineData(LegalForm.MemorandumOfUnderstanding, 1)]
    [InlineData(LegalForm.Treaty, 1, "DIP6305")]
    [InlineData(LegalForm.Treaty, 0, "DIP6305")]
    public void TreatyNamesItsSignatories(LegalForm form, int signatories, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Treaty([.. new[] { "person/one", "person/two" }.Take(signatories)]).With(legalForm: form)));

    [Theory]
    [InlineData(OutcomeGrade.Agreement, LegalForm.Treaty)]
    [InlineData(OutcomeGrade.Understanding, LegalForm.MemorandumOfUnderstanding)]
    [InlineData(OutcomeGrade.Understanding, LegalForm.Treaty, "DIP6306")]
    public void TreatyIsAnAgreement(OutcomeGrade grade, LegalForm form, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Treaty("person/one", "person/two").With(grade: grade, legalForm: form)));

    [Theory]
    [InlineData("person/two")]
    [InlineData("person/one", "DIP6307")]
    public void PersonSignsOnce(string second, params string[] broken) => Assert.Equal(broken, Broken.By(() => Treaty("person/one", second)));

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

    [Theory]
    [InlineData(StatementWording.Verbatim, "ru", "ru")]
    [InlineData(StatementWording.Verbatim, "und", "ru")]
    [InlineData(StatementWording.Paraphrase, "en", "ru")]
    [InlineData(StatementWording.Verbatim, "en", "ru", "DIP7042")]
    public void VerbatimStatementIsInItsLanguage(StatementWording wording, string language, string? original, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Statement(wording, language, original)));

    [Theory]
    [InlineData(StatementWording.Translation, "en", "ru")]
    [InlineData(StatementWording.Translation, "und", "ru")]
    [InlineData(StatementWording.Paraphrase, "ru", "ru")]
    [InlineData(StatementWording.Translation, "ru", "ru", "DIP7043")]
    [InlineData(StatementWording.Translation, "en", null, "DIP7043")]
    public void TranslationIsInAnotherLanguage(StatementWording wording, string language, string? original, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Statement(wording, language, original)));
}
