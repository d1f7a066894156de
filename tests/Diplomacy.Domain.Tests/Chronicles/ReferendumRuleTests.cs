namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>The rules between a referendum, its rule and its tallies, on each side of their bounds.</summary>
public sealed class ReferendumRuleTests
{
    private static readonly Source Source = new("source/one", "One", SourceCategory.Press, publisher: "One");

    private static readonly DecisionRule Rule = new("rule/one", "One", "KZ", "yes exceeds no", sources: [new Citation("source/one")]);

    private static readonly Tally Tally = new(new CountStatus.Certified(), yes: 3, no: 1);

    [Theory]
    [InlineData(3, 1)]
    [InlineData(1, 3, "DIP7105 /records/2/declaredOutcomes/0")]
    public void OutcomeIsTheOneComputed(long yes, long no, params string[] found) =>
        Assert.Equal(found, Checked(Vote(Tally.With(yes: yes, no: no)).With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Adopted()])));

    [Fact]
    public void OutcomeIsTheOneComputed_CountsMissing_AnyPossibleOutcomeMayBeDeclared() =>
        Assert.Empty(Checked(Vote(new Tally(new CountStatus.Certified(), yes: 3)).With(effect: ReferendumEffect.Binding, declaredOutcomes: [new DeclaredOutcome.Rejected()])));

    [Theory]
    [InlineData("2020-01-01/2026-03-15")]
    [InlineData("2020-01-01/2026-03-14", "DIP7106 /records/2/rule")]
    [InlineData("2026-03-16/..", "DIP7106 /records/2/rule")]
    public void RuleIsInForce(string inForce, params string[] found) => Assert.Equal(found, Checked(Vote(Tally), Rule.With(inForce: inForce)));

    [Theory]
    [InlineData("2025-03-15/..")]
    [InlineData("2025-03-16/..", "DIP7107 /records/2/rule")]
    [InlineData("2026-03-15/..", "DIP7107 /records/2/rule")]
    public void RuleStandsForAYear(string inForce, params string[] found) => Assert.Equal(found, Checked(Vote(Tally), Rule.With(inForce: inForce)));

    [Theory]
    [InlineData(VoteSubject.Appointments)]
    [InlineData(VoteSubject.Budget, "DIP7108 /records/2/subjects")]
    public void SubjectIsNotExcluded(VoteSubject subject, params string[] found) =>
        Assert.Equal(found, Checked(Vote(Tally).With(subjects: [subject]), Rule.With(excludedSubjects: [VoteSubject.Taxation, VoteSubject.Budget])));

    [Theory]
    [InlineData("KZ", ReferendumInstrument.Law)]
    [InlineData("UZ", ReferendumInstrument.Law, "DIP7109 /records/2/rule")]
    [InlineData("KZ", ReferendumInstrument.Treaty, "DIP7109 /records/2/rule")]
    public void RuleIsThatOfTheVote(string jurisdiction, ReferendumInstrument instrument, params string[] found) =>
        Assert.Equal(found, Checked(Vote(Tally).With(instrument: instrument), Rule.With(jurisdiction: jurisdiction, instruments: [ReferendumInstrument.Law])));

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 2, "DIP7110 /records/2/tallies/0")]
    [InlineData(1, 1, "DIP7110 /records/2/tallies/0")]
    public void DistrictsAddUpToTheWhole_EveryDistrictCounted_Equal(long first, long second, params string[] found) =>
        Assert.Equal(found, Checked(Vote(Tally, Of("place/a", first, 1), Of("place/b", second, 0)).With(districts: ["place/a", "place/b"])));

    [Theory]
    [InlineData(3)]
    [InlineData(4, "DIP7110 /records/2/tallies/0")]
    public void DistrictsAddUpToTheWhole_OneIsMissing_DoNotExceed(long first, params string[] found) =>
        Assert.Equal(found, Checked(Vote(Tally, Of("place/a", first, 0)).With(districts: ["place/a", "place/b"])));

    [Theory]
    [InlineData("place/b")]
    [InlineData("place/c", "DIP7111 /records/2/tallies/1/district")]
    public void DistrictIsOneOfThoseOnTheDay(string district, params string[] found) =>
        Assert.Equal(found, Checked(Vote(Tally, Of(district, 1, 1)).With(districts: ["place/a", "place/b"])));

    [Theory]
    [InlineData(false, 10)]
    [InlineData(true, 11)]
    [InlineData(false, 11, "DIP7112 /records/2/tallies/1")]
    public void QuestionsShareTheBallots(bool hasSeparateBallots, long cast, params string[] found)
    {
        var question = Samples.Referendum().Questions[0];
        var vote = Vote().With(questions: [question, question], hasSeparateBallots: hasSeparateBallots, tallies: [Tally.With(cast: 10, question: 1), Tally.With(cast: cast, question: 2)]);

        Assert.Equal(found, Checked(vote));
    }

    private static Referendum Vote(params Tally[] tallies) => Samples.Referendum().With(sources: [new Citation("source/one")], rule: "rule/one", tallies: [.. tallies]);

    private static Tally Of(string district, long yes, long no) => Tally.With(district: district, yes: yes, no: no);

    private static IEnumerable<string> Checked(Referendum vote, DecisionRule? rule = null) =>
        new Chronicle([Source, rule ?? Rule, vote]).Check().Where(static violation => violation.Id != "DIP7101").Select(static violation => $"{violation.Id} {violation.Pointer}");
}
