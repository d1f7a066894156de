namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

public sealed class DecisionRulesTests
{
    /// <summary>The rules of which a source is uncertain, or of which sources disagree.</summary>
    private static readonly string[] Doubtful =
    [
        "rule/armenia/constitution-2015",
        "rule/denmark/constitutional-amendment",
        "rule/denmark/legislative-referendum",
        "rule/kazakhstan/republican-referendum",
        "rule/kyrgyzstan/constitutional-referendum",
        "rule/latvia/constitutional-amendment",
        "rule/lithuania/constitutional-amendment",
        "rule/micronesia/constitutional-amendment",
        "rule/micronesia/constitutional-amendment-until-2023",
        "rule/north-macedonia/consultative-referendum",
        "rule/romania/national-referendum",
        "rule/scotland/devolution-1979",
        "rule/slovakia/national-referendum",
    ];

    public static TheoryData<string> Ids => [.. DecisionRules.All.Select(rule => rule.Id.Value)];

    [Fact]
    public void All_StandsInTheOrderOfIdsAndHoldsEachOnce()
    {
        var ids = DecisionRules.All.Select(rule => rule.Id.Value).ToArray();

        Assert.Equal(32, ids.Length);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void All_HoldsEveryRuleOfEveryJurisdiction() => Assert.Equal(
        typeof(DecisionRules).GetNestedTypes().SelectMany(jurisdiction => jurisdiction.GetProperties()).Select(property => (DecisionRule)property.GetValue(null)!).OrderBy(rule => rule.Id.Value, StringComparer.Ordinal),
        DecisionRules.All);

    [Theory, MemberData(nameof(Ids))]
    public void Rule_BreaksNothingAndIsWellFormed(string id)
    {
        var rule = Rule(id);

        Assert.Empty(rule.Advisories());
        Assert.StartsWith("rule/", id, StringComparison.Ordinal);
        Assert.Equal(["en"], rule.Name.Select(entry => entry.Language.Value));
        Assert.Equal(rule, DecisionRules.Find(id));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_CitesKnownSources(string id)
    {
        var known = DecisionRules.Sources.Select(source => source.Id.Value).ToHashSet();

        Assert.NotEmpty(Rule(id).Sources);
        Assert.All(Rule(id).Sources, citation => Assert.Contains(citation.Source.Value, known));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Clauses_AreReadBackFromTheirText(string id) =>
        Assert.All([Rule(id).Clause, .. Rule(id).Otherwise.Select(otherwise => otherwise.If).OfType<DecisionClause>()], clause => Assert.Equal(clause, DecisionClause.Parse(clause.ToString())));

    [Fact]
    public void Doubts_StandWhereSourcesAreNotCertain() => Assert.Equal(Doubtful, DecisionRules.All.Where(rule => rule.Doubts.Count > 0).Select(rule => rule.Id.Value));

    [Fact]
    public void Sources_StandInTheOrderOfIdsAndAreAllCited()
    {
        var ids = DecisionRules.Sources.Select(source => source.Id.Value).ToArray();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(DecisionRules.All.SelectMany(rule => rule.Sources).Select(citation => citation.Source.Value).Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(DecisionRules.Sources, source => Assert.Empty(source.Advisories()));
    }

    [Fact]
    public void Find_UnknownId_IsNull() => Assert.Null(DecisionRules.Find("rule/atlantis/referendum"));

    [Theory]
    [InlineData("KZ", "2022-06-05", null, "rule/kazakhstan/republican-referendum")]
    [InlineData("KZ", "2022-05-04", null)]
    [InlineData("FM", "2022-12-31", null, "rule/micronesia/constitutional-amendment-until-2023")]
    [InlineData("FM", "2023-07-04", null, "rule/micronesia/constitutional-amendment", "rule/micronesia/constitutional-amendment-until-2023")]
    [InlineData("FM", "2024-01-01", null, "rule/micronesia/constitutional-amendment")]
    [InlineData("ME", "2006-05-21", ReferendumInstrument.Independence, "rule/montenegro/independence-2006")]
    [InlineData("ME", "2006-05-22", ReferendumInstrument.Independence)]
    [InlineData("CH", "2020-11-29", null, "rule/switzerland/constitutional-amendment", "rule/switzerland/optional-referendum")]
    [InlineData("CH", "2020-11-29", ReferendumInstrument.Law, "rule/switzerland/optional-referendum")]
    [InlineData("CH", "1978-09-24", ReferendumInstrument.CitizensInitiative)]
    [InlineData("PL", "2015-09-06", ReferendumInstrument.Law, "rule/poland/nationwide-referendum")]
    [InlineData("FR", "2005-05-29", null)]
    public void InForce_CountryDayAndInstrument_AreTheRulesThatMayApply(string jurisdiction, string day, ReferendumInstrument? instrument, params string[] rules) =>
        Assert.Equal(rules, DecisionRules.InForce(jurisdiction, Samples.Day(day)!.Value, instrument).Select(rule => rule.Id.Value));

    [Theory]
    [InlineData("rule/switzerland/constitutional-amendment", "23")]
    [InlineData("rule/british-columbia/electoral-reform-2005", "79")]
    [InlineData("rule/kazakhstan/republican-referendum", null)]
    public void Regions_HaveTheWeightOfTheLaw(string id, string? total)
    {
        var regional = ((DecisionClause.All)Rule(id).Clause).Clauses.OfType<DecisionClause.Regional>().Single();

        Assert.Equal(total, regional.Regions.TotalWeight?.ToString());
    }

    private static DecisionRule Rule(string id) => DecisionRules.All.Single(rule => rule.Id.Value == id);
}
