using System.Text.Json;
using Diplomacy.Domain;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Cli.Tests.Decide;

public sealed class DecideJsonTests
{
    [Fact]
    public void DecideJson_Decision_HoldsOutcomeAndFindings()
    {
        var ruling = Assert.Single(Rulings(SampleVotes.National, ExitCode.Sound));

        Assert.Equal(["referendum", "rule", "clause", "decision"], ruling.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(["vote/national", "rule/national", "turnout of cast > 1/2 and yes of valid > 1/2"], ruling.EnumerateObject().Take(3).Select(static member => member.Value.GetString()));
        var decision = DiplomacyJson.Parse<Decision>(ruling.GetProperty("decision").GetRawText());
        Assert.IsType<DecisionOutcome.Adopted>(decision.Outcome);
        var parts = Assert.IsType<ClauseFinding.Joined>(decision.Finding).Parts.Cast<ClauseFinding.Counted>();
        Assert.Equal([9_999L, 99_999L], parts.Select(static part => part.Margin!.Value));
    }

    [Fact]
    public void DecideJson_Questions_AreObjectsWithTheirNumber()
    {
        var rulings = Rulings(SampleVotes.Regional, ExitCode.Sound);

        Assert.Equal([1, 2], rulings.Select(static ruling => ruling.GetProperty("question").GetInt32()));
        Assert.Equal(["adopted", "undetermined"], rulings.Select(static ruling => ruling.GetProperty("decision").GetProperty("outcome").GetProperty("kind").GetString()));
    }

    [Fact]
    public void DecideJson_WithoutRuleOrTally_HoldsTheReason()
    {
        var rulings = Rulings(SampleVotes.Incomplete, ExitCode.Sound);

        Assert.All(rulings, static ruling => Assert.Equal(["referendum", "reason"], ruling.EnumerateObject().Select(static member => member.Name)));
        Assert.Equal("no rule is recorded, and none is known for AQ on 2001-03-15; no tally", rulings[0].GetProperty("reason").GetString());
    }

    [Fact]
    public void DecideJson_ClausesDeepInOneAnother_HoldsTheDecision()
    {
        const int Depth = 40;
        const string Innermost = """{ "kind": "exceeds", "count": { "kind": "yes" }, "other": { "kind": "no" } }""";
        var clause = string.Concat(Enumerable.Repeat("""{ "kind": "not", "clause": """, Depth)) + Innermost + string.Concat(Enumerable.Repeat(" }", Depth));
        var records = $$"""
            { "kind": "decisionRule", "id": "rule/deep", "name": "A deep rule", "jurisdiction": "AQ", "clause": {{clause}} }
            { "kind": "referendum", "id": "vote/deep", "name": "A vote", "jurisdiction": "AQ", "rule": "rule/deep", "tallies": [{ "status": { "kind": "certified" }, "yes": 1, "no": 2 }] }
            """;

        var ruling = Assert.Single(Rulings(records, ExitCode.Sound));

        Assert.True(ruling.TryGetProperty("decision", out _));
    }

    [Fact]
    public void DecideJson_NoReferendum_IsAnEmptyArray() =>
        Assert.Empty(Rulings("""{ "kind": "place", "id": "almaty", "name": "Almaty", "category": "city", "country": "KZ" }""", ExitCode.Sound));

    [Fact]
    public void DecideJson_HostileText_IsEscaped()
    {
        var run = ToolRun.WithInput(SampleVotes.National, "decide", "-", "--json", "--rule", "option \"\u009b31m\" of cast > 1/2");

        Assert.DoesNotContain('\u009b', run.Out);
    }

    private static List<JsonElement> Rulings(string records, int code, params string[] options)
    {
        var run = ToolRun.WithInput(records, ["decide", "-", "--json", .. options]);

        Assert.Equal(code, run.Code);
        Assert.Empty(run.Error);
        using var json = JsonDocument.Parse(run.Out, new JsonDocumentOptions { MaxDepth = JsonLimits.GreatestDepth });
        return [.. json.RootElement.EnumerateArray().Select(static ruling => ruling.Clone())];
    }
}
