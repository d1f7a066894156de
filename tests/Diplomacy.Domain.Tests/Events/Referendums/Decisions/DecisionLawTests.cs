using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>What holds of any clause and any vote.</summary>
[Properties(Arbitrary = [typeof(AnyVote), typeof(AnyClause), typeof(AnyComparison)], MaxTest = 300)]
public sealed class DecisionLawTests
{
    private static readonly DecisionClause[] Monotone =
    [
        "yes of cast > 1/2", "yes of valid >= 3/5", "yes of entitled >= 1/4", "yes exceeds no", "turnout of cast > 1/2 and yes of valid > 1/2", "yes of cast > 1/2 in 2/3 of regions",
        "turnout of cast >= 1/3 and yes of valid-and-blank > 1/2 in a majority of regions", "yes >= 3 or yes of issued > 1/2",
    ];

    [Property]
    public void Verdict_FullCounts_IsThatOfPlainReckoning(AnyClause clause, AnyVote vote)
    {
        DecisionClause rule = clause.Text;

        Assert.Equal(AnyClause.Holds(rule, vote.Regions) ? ClauseVerdict.Met : ClauseVerdict.NotMet, Verdict(rule, vote.Result()));
    }

    [Property]
    public void Verdict_MissingCounts_IsTheSameOrUndetermined(AnyClause clause, AnyVote vote, int hidden)
    {
        var (known, rule) = (vote.Result(), (DecisionClause)clause.Text);

        Assert.Contains(Verdict(rule, Hide(known, hidden)), new[] { ClauseVerdict.Undetermined, Verdict(rule, known) });
    }

    [Property]
    public void Verdict_MoreCountsKnown_NeverChangesFromKnown(AnyClause clause, AnyVote vote, int hidden, int alsoHidden)
    {
        var (result, rule) = (vote.Result(), (DecisionClause)clause.Text);
        var (less, more) = (Verdict(rule, Hide(Hide(result, hidden), alsoHidden)), Verdict(rule, Hide(result, hidden)));

        Assert.True(less == ClauseVerdict.Undetermined || less == more, $"{rule}: {less}, and with more counts {more}");
    }

    [Property]
    public void Verdict_PartialCount_IsTheSameOrUndetermined(AnyClause clause, AnyVote vote, byte counted)
    {
        var (known, rule) = (vote.Result(), (DecisionClause)clause.Text);

        Assert.Contains(Verdict(rule, Partial(vote, counted)), new[] { ClauseVerdict.Undetermined, Verdict(rule, known) });
    }

    [Property]
    public void Verdict_PartialCountOfOneComparison_IsUndeterminedOnlyWhereTheRestDecides(AnyVote vote, AnyComparison comparison, byte counted)
    {
        DecisionClause clause = comparison.Text;
        var voters = vote.Voters.Take(7).ToArray();
        var open = Math.Min(voters.Length, counted % 4);
        var (first, rest) = (voters[open..], voters[..open]);
        var partial = new VoteResult(AnyVote.Count(first, new CountStatus.Partial(ballotsOutstanding: rest.Length), entitled: voters.Length));
        var possible = Completions(first, rest.Length).Select(all => AnyClause.Holds(clause, [all])).Distinct().ToArray();

        Assert.Equal(possible is [var only] ? only ? ClauseVerdict.Met : ClauseVerdict.NotMet : ClauseVerdict.Undetermined, Verdict(clause, partial));
    }

    [Property]
    public void Outcome_OneMoreYes_IsNotRejectedWhereItWasAdopted(AnyVote vote, byte rule, byte voter, bool comesToVote)
    {
        var monotone = Rule(Monotone[rule % Monotone.Length]);
        if (monotone.Decide(vote.Result()).Outcome is not DecisionOutcome.Adopted) return;

        Assert.IsType<DecisionOutcome.Adopted>(monotone.Decide(WithOneMoreYes(vote, voter, comesToVote).Result()).Outcome);
    }

    [Property]
    public void Decision_DistrictSplit_IsTheSameNationally(AnyVote vote, AnyComparison comparison, byte at)
    {
        var rule = Rule(comparison.Text);
        var (whole, split) = (Columns(vote.Regions), Columns([.. vote.Regions.Skip(1), .. Split(vote.Regions[0], at)]));

        Assert.Equal(rule.Decide(whole), rule.Decide(split));
    }

    [Property]
    public void BallotsToFlip_SoManyOtherwise_TurnTheVerdictAndNoFewerDo(AnyVote vote, bool isStrict, byte fraction)
    {
        DecisionClause clause = $"yes of valid {(isStrict ? ">" : ">=")} {new Fraction(1 + (fraction % 4), 6)}";
        var (yes, no) = (vote.Voters.Count(ballot => ballot == Ballot.Yes), vote.Voters.Count(ballot => ballot == Ballot.No));
        var finding = Assert.IsType<ClauseFinding.Counted>(Rule(clause).Decide(vote.Result()).Finding);
        var change = finding.Verdict == ClauseVerdict.Met ? -1 : 1;
        var ballots = (int)finding.BallotsToFlip!.Value;

        Assert.Equal(finding.Verdict, Verdict(clause, Two(yes + (change * (ballots - 1)), no - (change * (ballots - 1)))));
        if (yes + no > 0) Assert.NotEqual(finding.Verdict, Verdict(clause, Two(yes + (change * ballots), no - (change * ballots))));
    }

    [Property]
    public void BallotsToFlip_BetweenTwoAnswers_CountsEachBallotTwice(byte yes, byte no)
    {
        var finding = Rule("yes exceeds no").Decide(Two(yes, no)).Finding;
        var (ballots, change) = ((int)finding.BallotsToFlip!.Value, finding.Verdict == ClauseVerdict.Met ? -1 : 1);

        Assert.Equal(finding.Verdict, Verdict("yes exceeds no", Two(yes + (change * (ballots - 1)), no - (change * (ballots - 1)))));
        if (yes + no > 0) Assert.NotEqual(finding.Verdict, Verdict("yes exceeds no", Two(yes + (change * ballots), no - (change * ballots))));
    }

    [Property]
    public void Columns_AnyVote_DecideAsARecordDoes(AnyClause clause, AnyVote vote)
    {
        var rule = Rule(clause.Text);
        var (record, columns) = (rule.Decide(vote.Result()), rule.Decide(Columns(vote.Regions)));

        Assert.Equal(record.Outcome, columns.Outcome);
        Assert.Equal(record.Finding.BallotsToFlip, columns.Finding.BallotsToFlip);
        Assert.Equal(record.Outcome, rule.Decide(Columns(vote.Regions), explains: false).Outcome);
    }

    private static DecisionRule Rule(DecisionClause clause) => new("rule/any", "Any", "KZ", clause, sources: [new Citation("source/any")]);

    private static ClauseVerdict Verdict(DecisionClause clause, VoteResult result) => Rule(clause).Decide(result).Finding.Verdict;

    private static VoteResult Two(int yes, int no) => new(new Tally(new CountStatus.Certified(), yes: Math.Max(0, yes), no: Math.Max(0, no)));

    /// <summary>A result without some of its counts, and without some of its regions.</summary>
    private static VoteResult Hide(VoteResult result, int hidden) =>
        result.With(whole: Hide(result.Whole, hidden), regions: [.. result.Regions.Where((_, at) => ((hidden >> (at + 10)) & 1) == 0).Select(region => region.With(tally: Hide(region.Tally, hidden >> 3)))]);

    private static Tally Hide(Tally tally, int hidden)
    {
        if ((hidden & 1) != 0) tally = tally.WithoutYes();
        if ((hidden & 2) != 0) tally = tally.WithoutNo();
        if ((hidden & 4) != 0) tally = tally.WithoutInvalid();
        if ((hidden & 8) != 0) tally = tally.WithoutInvalid().WithoutBlank();
        if ((hidden & 16) != 0) tally = tally.WithoutCast();
        if ((hidden & 32) != 0) tally = tally.WithoutIssued();
        if ((hidden & 64) != 0) tally = tally.WithoutTookPart();
        return (hidden & 128) != 0 ? tally.WithoutEntitled() : tally;
    }

    /// <summary>The vote before the last voters of each region are counted.</summary>
    private static VoteResult Partial(AnyVote vote, byte counted)
    {
        var regions = vote.Regions.Select(region => (All: region, First: region.Take(counted % (region.Count + 1)).ToArray())).ToArray();
        return new VoteResult(
            Part(regions.SelectMany(region => region.First), vote.Voters.Count),
            regions: [.. regions.Select((region, at) => new RegionResult($"R{at}", Part(region.First, region.All.Count)))],
            regionsOnTheDay: regions.Length);
    }

    private static Tally Part(IEnumerable<Ballot> counted, int entitled) => AnyVote.Count(counted, new CountStatus.Partial(), entitled);

    private static IEnumerable<IReadOnlyList<Ballot>> Completions(IReadOnlyList<Ballot> counted, int open) =>
        open == 0 ? [counted] : Enum.GetValues<Ballot>().SelectMany(ballot => Completions([.. counted, ballot], open - 1));

    private static AnyVote WithOneMoreYes(AnyVote vote, byte voter, bool comesToVote)
    {
        var from = comesToVote ? Ballot.None : Ballot.No;
        var at = vote.Regions.Select((region, place) => (Region: region, Place: place)).Where(found => found.Region.Contains(from)).ToArray();
        if (at.Length == 0) return vote;

        var (changed, region) = (at[voter % at.Length].Region.ToArray(), at[voter % at.Length].Place);
        changed[Array.IndexOf(changed, from)] = Ballot.Yes;
        return new AnyVote([.. vote.Regions.Select((voters, place) => place == region ? changed : voters)]);
    }

    private static IReadOnlyList<Ballot>[] Split(IReadOnlyList<Ballot> region, byte at) => [[.. region.Take(at % (region.Count + 1))], [.. region.Skip(at % (region.Count + 1))]];

    private static VoteColumns Columns(IReadOnlyList<IReadOnlyList<Ballot>> regions)
    {
        long[] Column(Func<Tally, long?> count) => [.. regions.Select(region => count(AnyVote.Count(region))!.Value)];
        return new VoteColumns(
            Column(tally => tally.Yes), Column(tally => tally.No), blank: Column(tally => tally.Blank), invalid: Column(tally => tally.Invalid), cast: Column(tally => tally.Cast),
            issued: Column(tally => tally.Issued), tookPart: Column(tally => tally.TookPart), entitled: Column(tally => tally.Entitled));
    }
}
