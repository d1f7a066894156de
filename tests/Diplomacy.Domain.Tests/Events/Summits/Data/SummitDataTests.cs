using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Chronicles;
using NodaTime;

namespace Diplomacy.Domain.Tests.Events.Summits.Data;

/// <summary>Summits and sessions from 1956 to 2025, read into the model, and what its rules find in them.</summary>
public sealed class SummitDataTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 1);

    [Fact]
    public void Rows_AreAllRead()
    {
        Assert.Equal(107, SummitRow.All.Count);
        Assert.Equal(SummitRow.All.Keys, SummitReading.Chronicle.OfKind<DiplomaticEvent>().Select(read => read.Id.Value));
        Assert.Equal((54, 53), (SummitReading.Chronicle.OfKind<Summit>().Count(), SummitReading.Chronicle.OfKind<Meeting>().Count()));
    }

    [Fact]
    public void Rows_ThatAreRefusedAsPrinted_AreFound() => Assert.Equivalent(
        SummitFindings.Refused.Keys,
        SummitRow.All.Values.SelectMany(Refusals, (row, rule) => new RecordFinding(row.Id, rule)).ToArray(),
        strict: true);

    [Fact]
    public void Chronicle_BreaksTheRulesThatAreListed() =>
        Assert.Equivalent(SummitFindings.InTheChronicle.Keys, RecordFinding.In(SummitReading.Chronicle, AsOf).ToArray(), strict: true);

    [Fact]
    public void Findings_AreExplained() => Assert.All(SummitFindings.Refused.Concat(SummitFindings.InTheChronicle), finding =>
    {
        Assert.True(Enum.IsDefined(finding.Value.Verdict));
        Assert.NotEmpty(finding.Value.Reason);
    });

    [Fact]
    public void CheckAsOf_EarlierDay_FindsWhatTookPlaceLater() => Assert.Equal(
        ["NATO/2022-2", "NATO/2024", "OTS/9", "OTS/11", "SCO/25", "China–Central Asia/2", "Arab League/32", "Arab League/33"],
        RecordFinding.In(SummitReading.Chronicle, new(2021, 12, 31)).Where(finding => finding.Rule == "DIP7104").Select(finding => finding.Record["summit/".Length..]));

    [Fact]
    public void Json_Chronicle_IsReadBackEqual() => Assert.Equal(SummitReading.Chronicle, Chronicle.Parse(SummitReading.Chronicle.ToString()));

    [Theory]
    [InlineData("summit/NATO/2001", "2001-06-13/2001-06-13")]
    [InlineData("summit/SCO/25", "2025-08-31/2025-09-01")]
    [InlineData("summit/Arab League/4", "1967-08-29/1967-09-01")]
    [InlineData("session/2012-ADP-2", "2013-04-29/2013-05-03")]
    public void Schedule_DayOrInterval_IsDays(string id, string days) => Assert.Equal(Samples.Days(days), Event(id).Schedule);

    [Theory, InlineData("summit/NATO/2021", "2021-06"), InlineData("summit/Arab League/12", "{1981-11,1982-09}")]
    public void Schedule_MonthOrSet_IsApproximate(string id, string when) => Assert.Equal(new Schedule.Approximate(when), Event(id).Schedule);

    [Theory]
    [InlineData("summit/NATO/1957", null)]
    [InlineData("summit/NATO/1989-1", null)]
    [InlineData("summit/OTS/informal 2021", null)]
    [InlineData("summit/Arab League/emergency 1956", null)]
    [InlineData("summit/Arab League/33", 33)]
    [InlineData("session/2006-COP-12-CMP-2", 12)]
    public void Edition_YearOrKind_IsNone(string id, int? edition) => Assert.Equal(edition, Summit(id).Edition);

    [Theory]
    [InlineData("summit/Arab League/4", "/edition", "4", "3")]
    [InlineData("summit/Arab League/8", "/schedule", "1976-10", "1976-10-26")]
    [InlineData("summit/OTS/6", "/schedule", "2018-09-02", "2018-09-03")]
    [InlineData("summit/G7/40", "/edition", "40")]
    [InlineData("summit/Arab League/23", "/edition", "23")]
    public void Assertions_DisputedOrInferred_StandSideBySide(string id, string member, params string[] claims)
    {
        var assertion = Assert.Single(Summit(id).Assertions);

        Assert.Equal(member, assertion.Member);
        Assert.Equal(claims, assertion.Claims.Select(claim => claim.Says.First));
        Assert.Equal(claims[0], Assert.Single(assertion.Claims, claim => claim.IsChosen).Says.First);
    }

    [Theory]
    [InlineData("summit/NATO/1978", PlaceCategory.City, "US", "US-DC")]
    [InlineData("summit/NATO/2014", PlaceCategory.Region, "GB", null)]
    [InlineData("session/1995-INC-11", PlaceCategory.City, "US", null)]
    [InlineData("session/2004-UNFCCC-WS-PC", PlaceCategory.City, "PH", null)]
    [InlineData("session/2007-UNFCCC-WS-V&A-NWP", PlaceCategory.Venue, "IT", null)]
    [InlineData("session/2009-IPCC-30", PlaceCategory.City, "TR", null)]
    public void Place_Printed_LiesInItsCountry(string id, PlaceCategory category, string country, string? subdivision)
    {
        var place = SummitReading.Chronicle.Find(Event(id).Place)!;

        Assert.Equal((category, country, subdivision), (place.Category, place.Country?.Value, place.Subdivision?.Value));
    }

    [Fact]
    public void Stage_OnlyAnnounced_IsAnnounced() =>
        Assert.Equal("summit/Arab League/emergency 2025", Assert.Single(SummitReading.Chronicle.OfKind<Summit>(), summit => summit.Stage is SummitStage.Announced).Id.Value);

    [Fact]
    public void Check_EditionsExchanged_BreaksDip7130()
    {
        var exchanged = SummitReading.Chronicle.OfKind<Summit>().Select(summit => summit is { Series.First: "SCO", Edition: 2 or 4 } ? summit.With(edition: 6 - summit.Edition) : summit);

        Assert.Equal(["DIP7130"], new Chronicle([.. SummitReading.Chronicle.Records.Where(record => record is not Domain.Summit), .. exchanged]).Check().Select(violation => violation.Id));
    }

    private static DiplomaticEvent Event(string id) => SummitReading.Chronicle.Find(Id<DiplomaticEvent>.Parse(id))!;

    private static Summit Summit(string id) => Assert.IsType<Summit>(Event(id));

    private static string[] Refusals(SummitRow row)
    {
        try
        {
            _ = row.PrintedPlace.ToPlace();
            return [];
        }
        catch (InvariantException refused)
        {
            return [.. refused.Violations.Select(static violation => violation.Id)];
        }
    }
}
