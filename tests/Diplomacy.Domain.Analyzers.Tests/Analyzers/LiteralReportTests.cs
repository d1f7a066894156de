using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers;

/// <summary>What the editor says of wrong literals, one a line, side by side.</summary>
public sealed class LiteralReportTests
{
    private const string Sample = """
        using System;
        using NodaTime;
        using Diplomacy.Domain;

        static class Literals
        {
            static void Codes(IClock clock)
            {
                TimeZoneId zone = "Asia/Almati";
                EdtfValue form = "20260315";
                EdtfValue day = "2026-02-30";
                EdtfValue none = "19XX-02-3X";
                EdtfValue interval = "2030/2026";
                EdtfValue draft = "2004/open";
                EdtfValue early = "2004-02-15/2004-02";
                EdtfValue far = "Y1234567890123456789";
                YearSpan years = "2026-2030";
                YearSpan reversed = "2030/2026";
                Id<Meeting> id = " meeting/one";
                LanguageTag tag = "kk_KZ";
                LanguageTag country = "kz";
                LanguageTag registered = "kaz";
                CountryCode code = "UK";
                CountryCode alpha3 = CountryCode.FromAlpha3("KZA");
                CountryCode numeric = CountryCode.FromNumeric("999");
                SubdivisionCode subdivision = "KZ75";
                SubdivisionCode unlisted = "GB-SCR";
                AreaCode area = "Central Asia";
                SdgCode goal = "SDG 4.7";
                SdgCode indicator = "4.7.9";
                DocumentSymbol symbol = "A/RES/1514 (XV)";
                DocumentSymbol resolution = "S/RES/1325";
                WikidataId item = "https://www.wikidata.org/wiki/Q232";
                LocalizedText blank = " ";
                LocalizedText untrimmed = new(" Almaty");
                LocalizedText twice = [("kk", "Алматы"), ("kk", "Almaty")];
                LocalizedText forms = [("kk", "Алматы"), ("kk-Cyrl", "Алматы")];
                Fraction share = "50% + 1";
                DecisionClause clause = "yes of casts > 1/2";
                var today = DateTime.UtcNow;
            }

            static void Records()
            {
                _ = new Place("place/almaty", "Almaty", PlaceCategory.City, country: "KZ", zone: "Asia/Tashkent");
                _ = new Place("place/hall", "Hall", PlaceCategory.Venue);
                _ = new Office("office/one", "Chargé d'affaires", rank: OfficeRank.ChargeDAffaires, accreditedTo: OfficeRank.HeadOfState);
                _ = new Incumbency("incumbency/one", "The one", "person/one", "office/one", from: "2026-03", end: new TermEnd.Known("2026-02"));
                _ = new Delegation("state/kz", head: "person/one");
                _ = new Meeting("meeting/one", "The meeting", MeetingCategory.Bilateral, new MeetingStage.Scheduled());
                _ = new Meeting("meeting/two", "The meeting", MeetingCategory.Multilateral, new MeetingStage.Held());
                _ = new OutcomeDocument.Adopted("Declaration", by: ["state/kz"]);
                _ = new AdoptionVote(60, 40);
                _ = new OutcomeStatus.Fulfilled();
                _ = new MonetaryAmount(1m, "dollars", 2026);
                _ = new Source("source/one", "The report", SourceCategory.Press, publisher: "The press", digest: "sha256:9f86d0");
                _ = new Statement("person/one", new LocalizedText(("en", "Water is life.")), StatementWording.Verbatim, originalLanguage: "ru", sources: [new Citation("source/one")]);
            }
        }
        """;

    [Fact]
    public async Task Literals_OfTheSample_AreReportedAsReviewed()
    {
        var compilation = TestCompilation.Of(Sample).WithGeneratedHalves();
        var reports = await Verify.Report(compilation);

        var table = new StringBuilder("| rule | literal | message |\n|---|---|---|\n");
        foreach (var report in reports)
        {
            var literal = (await report.Location.SourceTree!.GetTextAsync()).ToString(report.Location.SourceSpan);
            table.Append(CultureInfo.InvariantCulture, $"| {report.Id} | `{literal}` | {report.GetMessage(CultureInfo.InvariantCulture).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        GoldenFile.Equal("Analyzers/LiteralReports.md", table.ToString());
    }
}
