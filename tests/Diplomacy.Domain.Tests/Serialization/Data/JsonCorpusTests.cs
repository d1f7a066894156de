using System.Text.Unicode;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>What is JSON and what is not, by the suites of others.</summary>
public sealed class JsonCorpusTests
{
    private const string Suite = "json-test-suite.jsonl";
    private const string Jansson = "jansson.jsonl";

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var file in new[] { Suite, Jansson })
            {
                for (var place = 0; place < JsonCase.Of(file).Count; place++) cases.Add(file, place);
            }

            return cases;
        }
    }

    [Fact]
    public void Corpus_HasItsTexts() => Assert.Equal((159, 51), (JsonCase.Of(Suite).Count, JsonCase.Of(Jansson).Count));

    [Theory, MemberData(nameof(Cases))]
    public void Read_Text_IsAsTheSuiteAndTheFrameworkSay(string file, int place)
    {
        var text = JsonCase.Of(file)[place];
        var bytes = text.Text.ToArray();
        if (!Utf8.IsValid(bytes))
        {
            Assert.True(text.Expect is not "accept", text.Name);
            return;
        }

        var tokens = JsonTokens.ByTheCursor(bytes);
        var isAccepted = !tokens.Contains(JsonTokens.Refused, StringComparison.Ordinal);

        Assert.Equal(JsonTokens.ByTheFramework(bytes), tokens);
        Assert.True(text.Expect is not "accept" || isAccepted, text.Name);
        Assert.True(text.Expect is not "reject" || !isAccepted || file == Jansson, text.Name);
    }
}
