using System.Text.RegularExpressions;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class WikidataIdTests
{
    private const string Statement = "A Wikidata id must be that of an item: Q and a whole number of at most 18 digits without a zero before it, such as 'Q232'";

    [Theory]
    [InlineData("Q1", 1)]
    [InlineData("Q232", 232)]
    [InlineData("Q999999999999999999", 999_999_999_999_999_999)]
    public void Parse_Item_IsReadBack(string text, long number)
    {
        WikidataId id = text;

        Assert.Equal((text, number), (id.Value, id.Number));
        Assert.True(TextType.IsReadBack(id) && id == WikidataId.Parse(text) && id != "Q2" && id.Equals((object)WikidataId.Parse(text)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Q", "")]
    [InlineData("Q0", "")]
    [InlineData("Q0232", "")]
    [InlineData("Q1000000000000000000", "")]
    [InlineData("Q23a", "")]
    [InlineData("q232", " Write 'Q232'.")]
    [InlineData(" Q232", " Write 'Q232'.")]
    [InlineData("wd:Q232", " Write 'Q232'.")]
    [InlineData("https://www.wikidata.org/wiki/Q232", " Write 'Q232'.")]
    [InlineData("http://www.wikidata.org/entity/Q232#P17", " Write 'Q232'.")]
    [InlineData("https://www.wikidata.org/wiki/Special:EntityData/Q232.json", " Write 'Q232'.")]
    [InlineData("232", " Did you mean 'Q232'?")]
    [InlineData("P17", " P17 is a property: give the item of the thing itself.")]
    [InlineData("https://www.wikidata.org/wiki/Property:P17", " P17 is a property: give the item of the thing itself.")]
    [InlineData("L1", " L1 is a lexeme, which is a word: give the item of the thing itself.")]
    public void Parse_NoItem_BreaksDip2035(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => WikidataId.Parse(text));

        Assert.StartsWith($"DIP2035: {Statement}; it is '", error.Message, StringComparison.Ordinal);
        Assert.EndsWith($".{remedy}", error.Message, StringComparison.Ordinal);
        Assert.False(WikidataId.TryParse(text, out var id));
        Assert.Null(id);
    }

    [Theory]
    [InlineData("Q232")]
    [InlineData("P17", "DIP2035 /wikidata")]
    public void Json_NoItem_BreaksDip2035(string text, params string[] broken)
    {
        _ = DiplomacyJson.TryParse<DiplomaticRecord>($$"""{"kind":"person","id":"p","name":"P","wikidata":"{{text}}"}""", out _, out var violations);

        Assert.Equal(broken, violations.Select(violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Theory]
    [InlineData("Q232", true)]
    [InlineData("Q0", false)]
    [InlineData("P17", false)]
    public void SchemaPattern_AnyText_IsThatOfTheForm(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, $"^(?:{TextSchemas.WikidataPattern})$"));

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<WikidataId>(text);

    [Property]
    public bool Parse_AnyNumber_IsReadBack(long number) => !WikidataId.TryParse($"Q{number}", out var id) || (id.Number == number && TextType.IsReadBack(id));
}
