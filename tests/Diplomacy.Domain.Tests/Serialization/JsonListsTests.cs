using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>Short lists of ids, codes and citations that come again in the same bytes are one object; nothing else about them is different.</summary>
public sealed class JsonListsTests
{
    [Fact]
    public void Parse_CitationsThatComeAgain_AreOneList()
    {
        var lists = Enumerable.Range(0, 3).Select(static _ => Sources("""[{"source":"source/comes-again","locator":"2"}]""")).ToList();

        Assert.Same(lists[1], lists[2]);
        Assert.Equal(lists[0], lists[2]);
    }

    [Fact]
    public void Parse_OtherLimits_ReadForThemselves()
    {
        const string List = """[{"source":"source/limited"},{"source":"source/limited"}]""";
        for (var time = 0; time < 3; time++) Sources(List);

        Assert.False(DiplomacyJson.TryParse<Tally>(Count(List), new JsonLimits { MaxItems = 1 }, out _, out var violations));
        Assert.Equal(["DIP8035"], violations.Select(static violation => violation.Id));
    }

    [Theory]
    [InlineData("""[{"source":"source/bracket","locator":"a]b"}]""", "a]b")]
    [InlineData("""[{"source":"source/bracket","locator":"a]b\""}]""", "a]b\"")]
    [InlineData("""[ {"source":"source/bracket","locator":"c"} ]""", "c")]
    [InlineData("""[{"source":"source/bracket","locator":"d","of":[1,[2]]}]""", "d")]
    public void Parse_AnyForm_IsThatListEachTime(string list, string locator)
    {
        for (var time = 0; time < 4; time++) Assert.Equal(locator, Assert.Single(Sources(list)).Locator);
    }

    [Fact]
    public void Parse_ListThatBreaksARule_IsRefusedEachTime()
    {
        for (var time = 0; time < 4; time++)
        {
            Assert.False(DiplomacyJson.TryParse<Tally>(Count("""[{"source":"source/blank","locator":" "}]"""), out _, out var violations));
            Assert.Equal("DIP7012", Assert.Single(violations).Id);
        }
    }

    [Fact]
    public void Parse_ListsThatShareAPlace_StayThemselves()
    {
        var numbers = Enumerable.Range(0, 2_000).ToList();

        foreach (var number in numbers.Concat(numbers).Concat(numbers.AsEnumerable().Reverse()))
            Assert.Equal($"source/{number}", Assert.Single(Sources($$"""[{"source":"source/{{number}}"}]""")).Source.Value);
    }

    private static ValueList<Citation> Sources(string list) => DiplomacyJson.Parse<Tally>(Count(list)).Sources;

    private static byte[] Count(string list) => Encoding.UTF8.GetBytes($$"""{"status":{"kind":"complete"},"sources":{{list}}}""");
}
