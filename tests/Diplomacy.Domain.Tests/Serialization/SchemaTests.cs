using System.Text.Json;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Serialization;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class SchemaTests
{
    static readonly SchemaValidator OfNotice = new(DiplomacyJson.Schema<Notice>());
    static readonly SchemaValidator OfLimits = new(DiplomacyJson.Schema<Limits>());
    static readonly SchemaValidator OfChronicle = new(DiplomacyJson.Schema());

    [Property]
    public bool Schema_WhatIsWritten_IsAccepted(Session session) => OfNotice.Accepts(DiplomacyJson.WriteString(session));

    [Theory]
    [InlineData("""{"kind":"sesion"}""")]
    [InlineData("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24"}""")]
    [InlineData("""{"kind":"session","id":"","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"}}""")]
    [InlineData("""{"kind":"session","id":"s","title":{},"dates":"2026-04-22/2026-04-24","opening":{"kind":"open"}}""")]
    [InlineData("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22","opening":{"kind":"open"}}""")]
    [InlineData("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"opn"}}""")]
    [InlineData("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"revision":0}""")]
    [InlineData("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"access":"all"}""")]
    [InlineData("""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"items":null}""")]
    public void Schema_WhatTheReaderRefuses_IsRefused(string json)
    {
        Assert.False(DiplomacyJson.TryParse<Notice>(json, out _, out _));
        Assert.False(OfNotice.Accepts(json));
    }

    [Theory]
    [InlineData("""{"share":0.5,"names":["a"],"count":1}""", true)]
    [InlineData("""{"share":0,"names":["a"],"count":1}""", false)]
    [InlineData("""{"share":1,"names":["a","b","c"],"count":1}""", true)]
    [InlineData("""{"share":1.1,"names":["a"],"count":1}""", false)]
    [InlineData("""{"share":1,"names":[],"count":1}""", false)]
    [InlineData("""{"share":1,"count":1}""", false)]
    [InlineData("""{"share":1,"names":["a","b","c","d"],"count":1}""", false)]
    [InlineData("""{"share":1,"names":["a","a"],"count":1}""", false)]
    [InlineData("""{"share":1,"names":["a"]}""", false)]
    [InlineData("""{"share":1,"names":["a"],"count":2}""", false)]
    [InlineData("""{"share":1,"names":["a"],"count":1,"code":""}""", false)]
    [InlineData("""{"share":1,"names":["a"],"count":1,"code":"💧💧"}""", true)]
    [InlineData("""{"share":1,"names":["a"],"count":1,"code":"abcde"}""", false)]
    [InlineData("""{"share":1,"names":["a"],"count":1,"least":-1}""", false)]
    public void Schema_Limits_AreThoseOfTheReader(string json, bool isAccepted)
    {
        Assert.Equal(isAccepted, DiplomacyJson.TryParse<Limits>(json, out _, out _));
        Assert.Equal(isAccepted, OfLimits.Accepts(json));
    }

    [Fact]
    public void Schema_Rules_AreListedWithTheirText()
    {
        var session = JsonDocument.Parse(DiplomacyJson.Schema<Session>()).RootElement.GetProperty("$defs").GetProperty("Session");

        var rules = session.GetProperty("x-invariants").EnumerateArray().ToList();

        Assert.Equal(["TST0001 error", "TST0002 error", "TST0003 warning"], rules.Select(static rule => $"{rule.GetProperty("id")} {rule.GetProperty("severity")}"));
        Assert.Equal("Dates.Contains(item.Day)", rules[1].GetProperty("expression").GetString());
        Assert.Equal("Items", rules[1].GetProperty("forEach").GetString());
    }

    [Fact]
    public void Schema_KeywordsThatARuleNames_StandThere()
    {
        var definitions = JsonDocument.Parse(DiplomacyJson.Schema()).RootElement.GetProperty("$defs").EnumerateObject();

        var named = from definition in definitions
                    where definition.Value.TryGetProperty("x-invariants", out _)
                    from rule in definition.Value.GetProperty("x-invariants").EnumerateArray()
                    from list in new[] { "enforcedBy", "partlyEnforcedBy" }
                    where rule.TryGetProperty(list, out _)
                    from pointer in rule.GetProperty(list).EnumerateArray()
                    select (definition.Value, Pointer: pointer.GetString()!);

        Assert.NotEmpty(named);
        Assert.All(named, static item => Assert.NotNull(At(item.Value, item.Pointer)));
    }

    [Fact]
    public void Schema_Chronicle_AcceptsSoundOnes()
    {
        Assert.True(OfChronicle.Accepts(Chronicles.Chronicles.Sound.ToString()));
        Assert.True(OfChronicle.Accepts("""{"format":"diplomacy-chronicle/1","records":[{"kind":"canal","id":"c","name":"C","depth":[1]}]}"""));
        Assert.False(OfChronicle.Accepts("""{"format":"diplomacy-chronicle/2","records":[]}"""));
        Assert.False(OfChronicle.Accepts("""{"format":"diplomacy-chronicle/1","records":[{"kind":"place","id":"c","name":"C"}]}"""));
    }

    [Fact]
    public void Schema_EmbeddedChronicle_IsAccepted() => Assert.True(OfChronicle.Accepts(Chronicle.Almaty.ToString()));

    [Theory]
    [InlineData("-0043-03-15"), InlineData("2026-12-31"), InlineData("2026-13-01"), InlineData("2026-1-01"), InlineData("2026-12-32"), InlineData("2026-12-31T")]
    public void Schema_DateForms_AreThoseOfTheReader(string date)
    {
        var json = $$"""{"day":"{{date}}","text":"a"}""";

        Assert.Equal(DiplomacyJson.TryParse<SessionItem>(json, out _, out _), new SchemaValidator(DiplomacyJson.Schema<SessionItem>()).Accepts(json));
    }

    private static JsonElement? At(JsonElement definition, string pointer)
    {
        var at = definition;
        foreach (var step in pointer.Split('/')[1..])
        {
            if (at.ValueKind is JsonValueKind.Array) at = at[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)];
            else if (!at.TryGetProperty(step, out at)) return null;
        }

        return at;
    }
}
