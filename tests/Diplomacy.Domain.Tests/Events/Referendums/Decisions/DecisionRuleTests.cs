namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>The rules of decision rules and of what is decided, on each side of their bounds.</summary>
public sealed class DecisionRuleTests
{
    private readonly Tally _tally = Samples.Tally();
    private readonly DecisionRule _rule = new("rule/one", "One", "KZ", "yes exceeds no", sources: [new Citation("source/one")]);

    [Fact]
    public void OptionHasALabel()
    {
        Assert.Equal(["DIP4211"], Broken.By(() => new VoteCount.Option("")));
        Assert.DoesNotContain("DIP4211", Broken.By(() => new VoteCount.Option("A")));
    }

    [Fact]
    public void NumberIsPositive()
    {
        Assert.Equal(["DIP4212"], Broken.By(() => new VoteCount.Fixed(0)));
        Assert.DoesNotContain("DIP4212", Broken.By(() => new VoteCount.Fixed(1)));
    }

    [Fact]
    public void ThresholdIsAShare()
    {
        Assert.Equal(["DIP4213"], Broken.By(() => new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Valid(), ThresholdComparison.AtLeast, "3/2")));
        Assert.DoesNotContain("DIP4213", Broken.By(() => new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Valid(), ThresholdComparison.AtLeast, "2/3")));
    }

    [Fact]
    public void ThresholdCanBePassed()
    {
        Assert.Equal(["DIP4214"], Broken.By(() => new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Valid(), ThresholdComparison.MoreThan, "1")));
        Assert.DoesNotContain("DIP4214", Broken.By(() => new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Valid(), ThresholdComparison.AtLeast, "1")));
    }

    [Fact]
    public void PartIsNotTheWhole()
    {
        Assert.Equal(["DIP4215"], Broken.By(() => new DecisionClause.Share(new VoteCount.Cast(), new VoteCount.Cast(), ThresholdComparison.AtLeast, "1/2")));
        Assert.DoesNotContain("DIP4215", Broken.By(() => new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Cast(), ThresholdComparison.AtLeast, "1/2")));
    }

    [Fact]
    public void ThresholdIsAShare_DIP4216()
    {
        Assert.Equal(["DIP4216"], Broken.By(() => new DecisionClause.Turnout(new VoteCount.Cast(), ThresholdComparison.AtLeast, "0")));
        Assert.DoesNotContain("DIP4216", Broken.By(() => new DecisionClause.Turnout(new VoteCount.Cast(), ThresholdComparison.AtLeast, "1/3")));
    }

    [Fact]
    public void TurnoutCountsParticipation()
    {
        Assert.Equal(["DIP4217"], Broken.By(() => new DecisionClause.Turnout(new VoteCount.Yes(), ThresholdComparison.MoreThan, "1/2")));
        Assert.DoesNotContain("DIP4217", Broken.By(() => new DecisionClause.Turnout(new VoteCount.Valid(), ThresholdComparison.MoreThan, "1/2")));
    }

    [Fact]
    public void CountsDiffer()
    {
        Assert.Equal(["DIP4218"], Broken.By(() => new DecisionClause.Exceeds(new VoteCount.Yes(), new VoteCount.Yes())));
        Assert.DoesNotContain("DIP4218", Broken.By(() => new DecisionClause.Exceeds(new VoteCount.Yes(), new VoteCount.No())));
    }

    [Fact]
    public void NumberIsPositive_DIP4219()
    {
        Assert.Equal(["DIP4219"], Broken.By(() => new DecisionClause.AtLeast(new VoteCount.Cast(), 0)));
        Assert.DoesNotContain("DIP4219", Broken.By(() => new DecisionClause.AtLeast(new VoteCount.Cast(), 1)));
    }

    [Fact]
    public void EachRegionDecidesByItself()
    {
        Assert.Equal(["DIP4220"], Broken.By(() => new DecisionClause.Regional("yes of cast > 1/2 in 2/3 of regions", new RegionalNeed.Majority(), new RegionSet("states"))));
        Assert.DoesNotContain("DIP4220", Broken.By(() => new DecisionClause.Regional("yes of cast > 1/2", new RegionalNeed.Majority(), new RegionSet("states"))));
    }

    [Fact]
    public void NeededRegionsExist()
    {
        Assert.Equal(["DIP4221"], Broken.By(() => new DecisionClause.Regional("yes of valid > 1/2", new RegionalNeed.Number(7), new RegionSet("states", count: 6))));
        Assert.DoesNotContain("DIP4221", Broken.By(() => new DecisionClause.Regional("yes of valid > 1/2", new RegionalNeed.Number(6), new RegionSet("states", count: 6))));
    }

    [Fact]
    public void SeveralClausesAreJoined()
    {
        Assert.Equal(["DIP4222"], Broken.By(() => new DecisionClause.All(["yes exceeds no"])));
        Assert.DoesNotContain("DIP4222", Broken.By(() => new DecisionClause.All(["yes exceeds no", "turnout of cast > 1/2"])));
    }

    [Fact]
    public void SeveralClausesAreJoined_DIP4223()
    {
        Assert.Equal(["DIP4223"], Broken.By(() => new DecisionClause.Any(["yes exceeds no"])));
        Assert.DoesNotContain("DIP4223", Broken.By(() => new DecisionClause.Any(["yes exceeds no", "turnout of cast > 1/2"])));
    }

    [Fact]
    public void RegionIsNeeded()
    {
        Assert.Equal(["DIP4224"], Broken.By(() => new RegionalNeed.Number(0)));
        Assert.DoesNotContain("DIP4224", Broken.By(() => new RegionalNeed.Number(1)));
    }

    [Fact]
    public void PartIsAShare()
    {
        Assert.Equal(["DIP4225"], Broken.By(() => new RegionalNeed.Share("0")));
        Assert.DoesNotContain("DIP4225", Broken.By(() => new RegionalNeed.Share("2/3")));
    }

    [Fact]
    public void RegionsHaveAName()
    {
        Assert.Equal(["DIP4226"], Broken.By(() => new RegionSet("")));
        Assert.DoesNotContain("DIP4226", Broken.By(() => new RegionSet("cantons")));
    }

    [Fact]
    public void RegionsAreCounted()
    {
        Assert.Equal(["DIP4227"], Broken.By(() => new RegionSet("cantons", count: 0)));
        Assert.DoesNotContain("DIP4227", Broken.By(() => new RegionSet("cantons", count: 26)));
    }

    [Fact]
    public void RegionHasOneWeight()
    {
        Assert.Equal(["DIP4228"], Broken.By(() => new RegionSet("cantons", weights: [new RegionWeight("CH-OW", "1/2"), new RegionWeight("CH-OW", "1")])));
        Assert.DoesNotContain("DIP4228", Broken.By(() => new RegionSet("cantons", weights: [new RegionWeight("CH-OW", "1/2"), new RegionWeight("CH-NW", "1/2")])));
    }

    [Fact]
    public void WeightIsPositive()
    {
        Assert.Equal(["DIP4229"], Broken.By(() => new RegionWeight("CH-OW", "0")));
        Assert.DoesNotContain("DIP4229", Broken.By(() => new RegionWeight("CH-OW", "1/2")));
    }

    [Fact]
    public void WeightIsThatOfARegion()
    {
        Assert.Equal(["DIP4230"], Broken.By(() => new RegionWeight("", "1/2")));
        Assert.DoesNotContain("DIP4230", Broken.By(() => new RegionWeight("CH-OW", "1/2")));
    }

    [Fact]
    public void RuleCitesASource()
    {
        Assert.Equal(["DIP4231"], Broken.By(() => _rule.With(sources: [])));
        Assert.DoesNotContain("DIP4231", Broken.By(() => _rule));
    }

    [Fact]
    public void WhatFollowsInAnyCaseStandsLast()
    {
        Assert.Equal(["DIP4232"], Broken.By(() => _rule.With(otherwise: [new Otherwise(DecisionConsequence.AdvisoryOnly), new Otherwise(DecisionConsequence.ParliamentMustDebate, "yes of entitled >= 1/5")])));
        Assert.DoesNotContain("DIP4232", Broken.By(() => _rule.With(otherwise: [new Otherwise(DecisionConsequence.ParliamentMustDebate, "yes of entitled >= 1/5"), new Otherwise(DecisionConsequence.AdvisoryOnly)])));
    }

    [Fact]
    public void SubjectIsExcludedOnce()
    {
        Assert.Equal(["DIP4233"], Broken.By(() => _rule.With(excludedSubjects: [VoteSubject.Budget, VoteSubject.Budget])));
        Assert.DoesNotContain("DIP4233", Broken.By(() => _rule.With(excludedSubjects: [VoteSubject.Budget, VoteSubject.Taxation])));
    }

    [Fact]
    public void RegionHasOneResult()
    {
        Assert.Equal(["DIP4234"], Broken.By(() => new VoteResult(_tally, regions: [new RegionResult("CH-ZH", _tally), new RegionResult("CH-ZH", _tally)])));
        Assert.DoesNotContain("DIP4234", Broken.By(() => new VoteResult(_tally, regions: [new RegionResult("CH-ZH", _tally), new RegionResult("CH-BE", _tally)])));
    }

    [Fact]
    public void RegionsWithAResultExist()
    {
        Assert.Equal(["DIP4235"], Broken.By(() => new VoteResult(_tally, regions: [new RegionResult("CH-ZH", _tally), new RegionResult("CH-BE", _tally)], regionsOnTheDay: 1)));
        Assert.DoesNotContain("DIP4235", Broken.By(() => new VoteResult(_tally, regions: [new RegionResult("CH-ZH", _tally), new RegionResult("CH-BE", _tally)], regionsOnTheDay: 2)));
    }

    [Fact]
    public void SeveralOutcomesArePossible()
    {
        Assert.Equal(["DIP4236"], Broken.By(() => new DecisionOutcome.Undetermined([new DecisionOutcome.Adopted()])));
        Assert.DoesNotContain("DIP4236", Broken.By(() => new DecisionOutcome.Undetermined([new DecisionOutcome.Adopted(), new DecisionOutcome.Rejected()])));
    }

    [Fact]
    public void WeightIsInFewParts()
    {
        Assert.Equal(["DIP4237"], Broken.By(() => new RegionWeight("CH-OW", "1/13")));
        Assert.DoesNotContain("DIP4237", Broken.By(() => new RegionWeight("CH-OW", "1/12")));
    }
}
