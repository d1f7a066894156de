using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class UnrecognizedMembersTests
{
    const string WithUnknown = """
        {"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"at","time":"10:00:00","clock":{ "of" : [1.0, 1e2 ,"é"] }},
        "items":[{"day":"2026-04-22","text":"a","z":null,"y":"\/"}],"n\u0061me":-0,"b":[ ]}
        """;

    [Fact]
    public void Write_UnknownMembersOnEveryLevel_AreWrittenBackByteForByte() =>
        Assert.Equal(WithUnknown.ReplaceLineEndings(""), DiplomacyJson.WriteString(DiplomacyJson.Parse<Session>(WithUnknown)));

    [Fact]
    public void With_UnknownMembers_CarriesThem()
    {
        var changed = DiplomacyJson.Parse<Session>(WithUnknown).With(revision: 2);

        Assert.Equal(["name", "b"], changed.UnrecognizedMembers.Names);
    }

    [Fact]
    public void TryGetJson_Name_GivesTheValueAsItStands()
    {
        var members = DiplomacyJson.Parse<Session>(WithUnknown).UnrecognizedMembers;

        Assert.True(members.TryGetJson("name", out var json));
        Assert.Equal("-0"u8, json.Span);
        Assert.False(members.TryGetJson("Name", out _));
        Assert.Equal("\"n\\u0061me\":-0,\"b\":[ ]", members.ToString());
    }

    [Fact]
    public void Equals_OtherBytes_Differs()
    {
        var one = DiplomacyJson.Parse<Opening>("""{"kind":"open","x":1}""");

        Assert.Equal(one, DiplomacyJson.Parse<Opening>("""{ "x":1, "kind":"open" }"""));
        Assert.NotEqual(one, DiplomacyJson.Parse<Opening>("""{"kind":"open","x":1.0}"""));
        Assert.NotEqual(one, new Opening.Open());
    }
}
