using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>Each limit on both sides of its bound, at every entry.</summary>
public sealed class JsonLimitsTests
{
    public static TheoryData<string, JsonLimits, string> Limited => new()
    {
        { """{"kind":"open","x":[[[]]]}""", new JsonLimits { MaxDepth = 4 }, "DIP8004" },
        { """{"kind":"open","x":[[[0]],{"y":[[]]}]}""", new JsonLimits { MaxDepth = 5 }, "DIP8004" },
        { """{"kind":"open"}""", new JsonLimits { MaxLength = 15 }, "DIP8030" },
        { """{"kind":"open","a":1,"b":2,"c":3}""", new JsonLimits { MaxMembers = 3 }, "DIP8031" },
        { """{"kind":"open","x":[{"a":1,"b":2,"c":3}]}""", new JsonLimits { MaxMembers = 3 }, "DIP8031" },
        { """{"kind":"open","abcdé":1}""", new JsonLimits { MaxNameLength = 6 }, "DIP8032" },
        { """{"kind":"open","a":{"abc\n":[]}}""", new JsonLimits { MaxNameLength = 5 }, "DIP8032" },
        { """{"kind":"open","x":-1.25e+10}""", new JsonLimits { MaxNumberLength = 9 }, "DIP8033" },
        { """{"kind":"open","x":[0,{"y":1000}]}""", new JsonLimits { MaxNumberLength = 4 }, "DIP8033" },
    };

    [Theory, MemberData(nameof(Limited))]
    public void TryParse_AtTheLimit_IsAccepted(string json, JsonLimits limits, string id)
    {
        Assert.NotEmpty(id);
        Assert.True(DiplomacyJson.TryParse<Opening>(json, limits, out var value, out var violations), violations.ToString());
        Assert.Equal(json, DiplomacyJson.WriteString(value));
        Assert.Equal(value, DiplomacyJson.Parse<Opening>(json, limits));
        Assert.Equal(value, DiplomacyJson.Parse<Opening>(Encoding.UTF8.GetBytes(json), limits));
    }

    [Theory, MemberData(nameof(Limited))]
    public void TryParse_BeyondTheLimit_IsRefusedOnce(string json, JsonLimits limits, string id)
    {
        Assert.False(DiplomacyJson.TryParse<Opening>(json, Lower(limits), out _, out var violations));
        Assert.Equal(id, Assert.Single(violations).Id);
        Assert.NotNull(violations[0].Position);
        Assert.Contains(id, Assert.Throws<JsonException>(() => DiplomacyJson.Parse<Opening>(json, Lower(limits))).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => DiplomacyJson.Parse<Opening>(Encoding.UTF8.GetBytes(json), Lower(limits)));
        Assert.True(DiplomacyJson.TryParse<Opening>(json, out _, out _));
    }

    [Theory, InlineData(3, null), InlineData(2, "DIP8035")]
    public void TryParse_Items_HaveALimit(int most, string? expected)
    {
        const string json = """{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"languages":["en","kk","ru"],"x":[0,0,0,0]}""";

        DiplomacyJson.TryParse<Session>(json, new JsonLimits { MaxItems = most }, out _, out var violations);

        Assert.Equal(expected, violations.SingleOrDefault()?.Id);
    }

    [Theory, InlineData(2, null), InlineData(1, "DIP8031")]
    public void TryParse_Languages_AreMembers(int most, string? expected)
    {
        const string json = """{"kind":"session","id":"s","title":{"en":"S","kk":"С"},"dates":"2026-04-22/2026-04-24","opening":{"kind":"open"}}""";

        DiplomacyJson.TryParse<Session>(json, new JsonLimits { MaxMembers = most }, out _, out var violations);

        Assert.Equal(expected, violations.SingleOrDefault()?.Id);
    }

    [Theory, InlineData(4, null), InlineData(3, "DIP8033")]
    public void TryParse_KnownNumber_HasALimit(int most, string? expected)
    {
        const string json = """{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"items":[{"day":"2026-04-22","text":"Water","cost":1.50}]}""";

        DiplomacyJson.TryParse<Session>(json, new JsonLimits { MaxNumberLength = most }, out _, out var violations);

        Assert.Equal(expected, violations.SingleOrDefault()?.Id);
    }

    [Theory, InlineData(3, 3, null), InlineData(2, 3, "DIP8034")]
    public void TryParse_Violations_AreToldUpToTheLimit(int most, int expected, string? last)
    {
        Assert.False(DiplomacyJson.TryParse<Opening>("""{"kind":"open","a":1,"a":2,"a":3,"a":4}""", new JsonLimits { MaxViolations = most }, out _, out var violations));

        Assert.Equal(expected, violations.Count);
        Assert.Equal(last ?? "DIP8005", violations[^1].Id);
        Assert.Equal("/a", violations[^1].Pointer);
        Assert.Equal(["DIP8005", "DIP8005"], violations.Take(2).Select(static violation => violation.Id));
    }

    [Theory, InlineData(4, 4, "DIP2101"), InlineData(2, 3, "DIP8034")]
    public void TryParse_BrokenRules_AreToldUpToTheLimit(int most, int expected, string last)
    {
        const string json = """{"kind":"organization","id":"organization/un","name":"UN","category":"intergovernmental","members":["state/a","state/a","state/a","state/a"]}""";

        Assert.False(DiplomacyJson.TryParse<Organization>(json, new JsonLimits { MaxViolations = most }, out _, out var violations));

        Assert.Equal(expected, violations.Count);
        Assert.Equal("/members/0", violations[0].Pointer);
        Assert.Equal(last.StartsWith("DIP80", StringComparison.Ordinal), violations[^1].Id == last);
    }

    [Theory, InlineData(200), InlineData(201)]
    public void TryParse_DefaultLimits_TellTwoHundredViolations(int wrong)
    {
        var json = $$"""{"kind":"session","id":"s","title":"S","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"},"languages":[{{string.Join(',', Enumerable.Repeat("0", wrong))}}]}""";

        Assert.False(DiplomacyJson.TryParse<Session>(json, out _, out var violations));

        Assert.Equal(wrong, violations.Count);
        Assert.Equal(wrong == 200 ? "DIP8007" : "DIP8034", violations[^1].Id);
    }

    [Theory, InlineData(1_000, null), InlineData(1_001, "DIP8004")]
    public void TryParse_GreatestDepth_IsReadAndWritten(int depth, string? expected)
    {
        var json = string.Concat(Enumerable.Repeat("""{"kind":"after","notice":"n","otherwise":""", (depth - 1) / 2)) + "{\"kind\":\"open\",\"x\":" + new string('[', depth - 1 - ((depth - 1) / 2))
            + new string(']', depth - 1 - ((depth - 1) / 2)) + "}" + new string('}', (depth - 1) / 2);

        var isRead = DiplomacyJson.TryParse<Opening>(json, new JsonLimits { MaxDepth = JsonLimits.GreatestDepth }, out var value, out var violations);

        Assert.Equal(expected, violations.SingleOrDefault()?.Id);
        Assert.Equal(isRead ? json : null, value is null ? null : DiplomacyJson.WriteString(value));
    }

    [Theory, InlineData(100, 100, true), InlineData(100, 101, false), InlineData(0, 64, true), InlineData(0, 65, false)]
    public void Deserialize_Depth_IsThatOfTheOptions(int maxDepth, int depth, bool isRead)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = DiplomacyJson.Resolver, MaxDepth = maxDepth };
        var json = "{\"kind\":\"open\",\"x\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        if (isRead) Assert.Equal(json, DiplomacyJson.WriteString(JsonSerializer.Deserialize<Opening>(json, options)!));
        else Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Opening>(json, options));
    }

    [Theory]
    [InlineData(0, "{\"format\":\"diplomacy-chronicle/1\",\"records\":[")]
    [InlineData(0, "")]
    [InlineData(1, "{\"format\":\"diplomacy-chronicle/1\",\"records\":[")]
    [InlineData(1, "")]
    public void Chronicle_Depth_IsThatOfItsRecords(int beyond, string start)
    {
        var arrays = DiplomacyJson.MaxDepth - 1 + beyond;
        var json = $$"""{{start}}{"kind":"other","id":"o","name":"O","x":{{new string('[', arrays)}}{{new string(']', arrays)}}}{{(start.Length > 0 ? "]}" : "\n")}}""";

        var isRead = Chronicle.TryParse(json, out var chronicle, out var violations);

        Assert.Equal(beyond == 0, isRead);
        Assert.Equal(beyond == 0 ? null : "DIP8004", violations.SingleOrDefault()?.Id);
        if (chronicle is not null) Assert.Equal(chronicle, Chronicle.Parse(chronicle.ToString()));
    }

    [Theory, InlineData("{\"format\":\"diplomacy-chronicle/1\",\"records\":[{},{},{}]}"), InlineData("{}\n{}\n{}")]
    public void Chronicle_Violations_AreToldUpToTheLimit(string text)
    {
        Assert.False(Chronicle.TryParse(text, new JsonLimits { MaxViolations = 3 }, out _, out var all));
        Assert.False(Chronicle.TryParse(Encoding.UTF8.GetBytes(text), new JsonLimits { MaxViolations = 2 }, out _, out var told));

        Assert.Equal(["DIP8006", "DIP8006", "DIP8006"], all.Select(static violation => violation.Id));
        Assert.Equal(["DIP8006", "DIP8006", "DIP8034"], told.Select(static violation => violation.Id));
        Assert.Equal(all[2].Position, told[2].Position);
        Assert.Throws<JsonException>(() => Chronicle.Parse(text, new JsonLimits { MaxViolations = 2 }));
    }

    [Theory, InlineData(69, true), InlineData(68, false)]
    public void Chronicle_Length_HasALimit(int most, bool isRead)
    {
        const string lines = "{\"kind\":\"one\",\"id\":\"o\",\"name\":\"O\"}\n{\"kind\":\"one\",\"id\":\"p\",\"name\":\"P\"}";

        Assert.Equal(isRead, Chronicle.TryParse(lines, new JsonLimits { MaxLength = most }, out _, out var violations));
        Assert.Equal(isRead ? null : "DIP8030", violations.SingleOrDefault()?.Id);
    }

    [Fact]
    public void Chronicle_Records_HaveNoLimit()
    {
        var records = string.Join(',', Enumerable.Repeat("""{"kind":"other","id":"o","name":"O"}""", 3));

        Assert.Equal(3, Chronicle.Parse($$"""{"format":"diplomacy-chronicle/1","records":[{{records}}]}""", new JsonLimits { MaxItems = 2 }).Records.Count);
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(JsonLimits.GreatestDepth + 1)]
    public void MaxDepth_OutOfRange_IsRefused(int depth) => Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits { MaxDepth = depth });

    [Fact]
    public void Limits_BelowOne_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits { MaxLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits { MaxMembers = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits { MaxItems = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits { MaxNameLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits { MaxNumberLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonLimits.Default with { MaxViolations = 0 });
    }

    private static JsonLimits Lower(JsonLimits limits)
    {
        var first = JsonLimits.Default;
        return new JsonLimits
        {
            MaxDepth = limits.MaxDepth == first.MaxDepth ? first.MaxDepth : limits.MaxDepth - 1,
            MaxLength = limits.MaxLength == first.MaxLength ? first.MaxLength : limits.MaxLength - 1,
            MaxMembers = limits.MaxMembers == first.MaxMembers ? first.MaxMembers : limits.MaxMembers - 1,
            MaxNameLength = limits.MaxNameLength == first.MaxNameLength ? first.MaxNameLength : limits.MaxNameLength - 1,
            MaxNumberLength = limits.MaxNumberLength == first.MaxNumberLength ? first.MaxNumberLength : limits.MaxNumberLength - 1,
        };
    }
}
