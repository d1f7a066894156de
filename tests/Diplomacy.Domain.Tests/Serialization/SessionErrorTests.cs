using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class SessionErrorTests
{
    const string SixMistakes = """
        {
          "kind": "session",
          "id": "s-1",
          "title": {"en": "Session", "kk": "  Сессия"},
          "dates": "2026-04-24/2026-04-22",
          "opening": {"kind": "att", "time": "10:00"},
          "country": "XQ1",
          "items": [
            {"day": "2026-04-22", "text": "Water"},
            {"day": "2026-04-31", "text": "Air", "number": 1.0}
          ],
          "access": "byInvitatio"
        }
        """;

    [Fact]
    public void TryParse_SixMistakes_AreAllNamedInOneRun()
    {
        var violations = ReadingErrors.OfSession(SixMistakes);

        Assert.Equal(
            [
                "4:36 DIP2012 /title/kk",
                "5:12 DIP8014 /dates",
                "6:23 DIP8009 /opening/kind",
                "7:14 DIP2003 /country",
                "10:13 DIP8013 /items/1/day",
                "10:52 DIP8011 /items/1/number",
                "12:13 DIP8010 /access",
            ],
            violations.Briefly());
    }

    [Fact]
    public void TryParse_BrokenRuleOfAnItem_PointsAtTheItem()
    {
        const string Json = """
            {"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},
             "items":[{"day":"2026-04-22","text":"a"},
                      {"day":"2026-04-25","text":"b"}],
             "revision":0}
            """;

        Assert.Equal(["3:11 TST0002 /items/1", "4:13 TST0001 /revision"], ReadingErrors.OfSession(Json).Briefly());
    }

    [Fact]
    public void TryParse_UnknownName_ListsTheKnownOnesAndTheNearest()
    {
        var violations = ReadingErrors.OfSession("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"access":"memberOnly"}""");

        Assert.Equal("the name must be one of public, byInvitation, membersOnly; it is 'memberOnly'. Did you mean 'membersOnly'?", Assert.Single(violations).Message);
    }

    [Theory]
    [InlineData("""{"time":"10:00"}""", "DIP8006", "the object must have the member 'kind'; it is missing.")]
    [InlineData("""{"kind":7}""", "DIP8007", "the kind must be a string; it is a number.")]
    [InlineData("""{"kind":"aft"}""", "DIP8009", "the kind must be one of at, after, open; it is 'aft'. Did you mean 'at'?")]
    [InlineData("""{"kind":"unheard"}""", "DIP8009", "the kind must be one of at, after, open; it is 'unheard'.")]
    [InlineData("""{"kind":"at","kind":"at","time":"10:00"}""", "DIP8005", "a member must stand once in its object; 'kind' stands there again. Keep one.")]
    public void TryParse_WrongCase_IsNamed(string json, string id, string message)
    {
        var violation = Assert.Single(ReadingErrors.Of<Opening>(json));

        Assert.Equal((id, message), (violation.Id, violation.Message));
    }

    [Theory]
    [InlineData("""{"time":"10:00","kind":"at"}""")]
    [InlineData("""{"x":{"kind":"after"},"k\u0069nd":"at","time":"10:00"}""")]
    public void TryParse_KindAnywhere_IsFound(string json) => Assert.IsType<Opening.At>(DiplomacyJson.Parse<Opening>(json));

    [Fact]
    public void TryParse_KindOfAnotherRecord_IsRefused() =>
        Assert.Equal(["1:9 DIP8009 /kind"], ReadingErrors.Of<Opening.At>("""{"kind":"open","time":"10:00"}""").Briefly());

    [Fact]
    public void TryParse_KindOfAnOpenSet_IsRead() =>
        Assert.IsType<Session>(DiplomacyJson.Parse<Notice>("""{"id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"kind":"session"}"""));

    [Fact]
    public void TryParse_UnknownKindOfAnOpenSetWithoutFallback_IsRefused() =>
        Assert.Equal("the kind must be one of session; it is 'sesion'. Did you mean 'session'?", Assert.Single(ReadingErrors.Of<Notice>("""{"kind":"sesion"}""")).Message);

    [Fact]
    public void Parse_Violations_ThrowsOneExceptionWithAll()
    {
        var error = Assert.Throws<JsonException>(() => DiplomacyJson.Parse<Session>(SixMistakes));

        Assert.Equal((3L, 35L, "$.title.kk"), (error.LineNumber, error.BytePositionInLine, error.Path));
        Assert.Equal(7, Assert.IsType<InvariantException>(error.InnerException).Violations.Count);
        Assert.Contains("5:12: /dates: DIP8014: an interval must not end before it starts; it is '2026-04-24/2026-04-22'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_PointerWithSpecialNames_IsEscaped() =>
        Assert.Equal(["1:21 DIP8005 /x/a~1b~0/c"], ReadingErrors.Of<Opening.Open>("""{"x":{"a/b~":{"c":1,"c":2}},"kind":"open"}""").Briefly());

    [Fact]
    public void TryParse_NotUtf8_PointsAtTheByte()
    {
        var text = Encoding.UTF8.GetBytes("""{"kind":"open",""" + "\n\"x\":\"ab\"}");
        text[^3] = 0xFF;

        Assert.False(DiplomacyJson.TryParse<Opening>(text, out _, out var violations));

        Assert.Equal(["2:7 DIP8002 /x"], violations.Briefly());
        Assert.Equal(22, violations[0].Position!.ByteOffset);
    }

    [Fact]
    public void TryParse_StringWithLoneSurrogate_IsRefused() => Assert.Equal("DIP8002", Assert.Single(ReadingErrors.Of<Opening>("{\"kind\":\"open\",\"x\":\"\uD800\"}")).Id);

    [Fact]
    public void TryParse_ByteOrderMark_IsPassedOver()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. """{"kind":"opn"}"""u8];

        Assert.False(DiplomacyJson.TryParse<Opening>(text, out _, out var violations));

        Assert.Equal(new TextPosition(1, 9, 11), Assert.Single(violations).Position);
    }

    [Theory, InlineData(62, null), InlineData(63, "DIP8004")]
    public void TryParse_Depth_HasABound(int arrays, string? expected)
    {
        var json = """{"kind":"open","x":{"y":""" + new string('[', arrays) + new string(']', arrays) + "}}";

        Assert.Equal(expected is null, DiplomacyJson.TryParse<Opening>(json, out _, out var violations));

        Assert.Equal(expected, violations.Select(static violation => violation.Id).SingleOrDefault());
    }
}
