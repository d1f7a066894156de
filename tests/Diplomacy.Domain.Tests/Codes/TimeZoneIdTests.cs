using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck.Xunit;
using NodaTime.TimeZones;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class TimeZoneIdTests
{
    private const string Statement = "A zone must be an id of the IANA time zone database, such as 'Asia/Almaty', in its exact case";

    /// <summary>When this fails, run <c>.ci/refresh-zones</c>.</summary>
    [Fact]
    public void All_AreTheIdsAndLinksThatNodaTimeCarries() => Assert.Equal(
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.OrderBy(zone => zone.Key, StringComparer.Ordinal).Select(zone => (zone.Key, zone.Value)),
        TimeZoneId.All.Select(zone => (zone.Value, zone.Canonical.Value)));

    [Fact]
    public void DatabaseVersion_IsThatOfNodaTime() => Assert.Equal(TzdbDateTimeZoneSource.Default.TzdbVersion, TimeZoneId.DatabaseVersion);

    [Fact]
    public void Text_OfEach_IsReadBackAsTheSameObject() => Assert.All(TimeZoneId.All, zone =>
    {
        Assert.True(TextType.IsReadBack(zone));
        Assert.Same(zone, TimeZoneId.Parse(zone.Value));
        Assert.Same(zone.Canonical, zone.Canonical.Canonical);
        Assert.Matches($"^(?:{TextSchemas.TimeZonePattern})$", zone.Value);
    });

    [Theory]
    [InlineData("Asia/Almaty", "Asia/Almaty")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("UTC", "Etc/UTC")]
    public void Canonical_OfALink_IsTheIdThatItLeadsTo(string id, string canonical) => Assert.Equal(canonical, TimeZoneId.Parse(id).Canonical.Value);

    [Theory]
    [InlineData("Asia/Almaty", "KZ")]
    [InlineData("Asia/Kolkata", "IN")]
    [InlineData("Asia/Calcutta", "IN")]
    [InlineData("UTC")]
    [InlineData("Etc/GMT-5")]
    public void Countries_AreThoseWhoseClocksItKeeps(string id, params string[] countries) => Assert.Equal(countries, TimeZoneId.Parse(id).Countries.Select(country => country.Alpha2));

    [Fact]
    public void Countries_OneZoneOfSeveral_AreAllOfThem() => Assert.Superset(new HashSet<CountryCode> { "AE", "OM" }, TimeZoneId.Parse("Asia/Dubai").Countries.ToHashSet());

    [Fact]
    public void Countries_OfALink_AreThoseOfTheZoneThatItLeadsTo() => Assert.All(TimeZoneId.All, zone => Assert.Equal(zone.Canonical.Countries, zone.Countries));

    [Fact]
    public void Countries_InTheTable_StandBesideCanonicalIds() => Assert.All(TimeZoneList.Countries.Split('\n').Select(line => line.Split(' ')[0]), id =>
    {
        Assert.Equal(id, TimeZoneId.Parse(id).Canonical.Value);
        Assert.NotEmpty(TimeZoneId.Parse(id).Countries);
    });

    [Fact]
    public void Equals_LinkAndItsCanonicalId_Differ()
    {
        TimeZoneId link = "Asia/Calcutta";

        Assert.True(link != link.Canonical);
        Assert.True(link == TimeZoneId.Parse("Asia/Calcutta"));
        Assert.True(link.Equals((object)TimeZoneId.Parse("Asia/Calcutta")));
    }

    [Theory]
    [InlineData("asia/almaty", " Write 'Asia/Almaty'.")]
    [InlineData("Asia/Almaty ", " Write 'Asia/Almaty'.")]
    [InlineData("Almaty", " Write 'Asia/Almaty'.")]
    [InlineData("Europe/Almaty", " Write 'Asia/Almaty'.")]
    [InlineData("Buenos Aires", " Write 'America/Argentina/Buenos_Aires'.")]
    [InlineData("Asia/Almati", " Did you mean 'Asia/Almaty' or 'Asia/Amman'?")]
    [InlineData("Almati", " Did you mean 'Asia/Almaty'?")]
    [InlineData("+05", " An offset is no zone, because the zone of a place may change it: give the zone of the place.")]
    [InlineData("UTC+5", " An offset is no zone, because the zone of a place may change it: give the zone of the place.")]
    [InlineData("-03:00", " An offset is no zone, because the zone of a place may change it: give the zone of the place.")]
    [InlineData("", "")]
    [InlineData("Алматы", "")]
    public void Parse_Unknown_BreaksDip1011(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => TimeZoneId.Parse(text));

        Assert.Equal($"DIP1011: {Statement}; it is '{text}'.{remedy}", error.Message);
        Assert.False(TimeZoneId.TryParse(text, out var zone));
        Assert.Null(zone);
    }

    [Theory]
    [InlineData("Asia/Almaty")]
    [InlineData("Asia/Almati", "DIP1011 /zone")]
    [InlineData("+05", "DIP1011 /zone")]
    public void Json_UnknownZone_BreaksDip1011(string zone, params string[] broken)
    {
        _ = DiplomacyJson.TryParse<Schedule.Hours>($$"""{"kind":"hours","start":"2026-03-15T07:00:00","zone":"{{zone}}"}""", out _, out var violations);

        Assert.Equal(broken, violations.Select(violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Fact]
    public void Json_UnknownZone_ThrowsWithItsRemedy()
    {
        var error = Assert.Throws<JsonException>(() => DiplomacyJson.Parse<Schedule.Hours>("""{"kind":"hours","start":"2026-03-15T07:00:00","zone":"Almaty"}"""));

        Assert.Contains("Write 'Asia/Almaty'.", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asia/Almaty", true)]
    [InlineData("+05", false)]
    [InlineData("05:00", false)]
    [InlineData("Asia/", false)]
    public void SchemaPattern_AnyText_RefusesOffsets(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, $"^(?:{TextSchemas.TimeZonePattern})$"));

    [Fact]
    public void TryParse_KnownOrUnknown_AllocatesNothing()
    {
        var isWarm = TimeZoneId.TryParse("Asia/Almaty", out _) && !TimeZoneId.TryParse("Asia/Almati", out _) && TimeZoneId.TryParse("Asia/Almaty"u8, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isSame = TimeZoneId.TryParse("Asia/Almaty", out _) && !TimeZoneId.TryParse("Asia/Almati", out _) && TimeZoneId.TryParse("Asia/Almaty"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isWarm && isSame);
    }

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<TimeZoneId>(text);
}
