namespace Diplomacy.Cli.Tests.Decide;

public sealed class DecideCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Decide_National_TellsClausesOutcomeAndThatItWasDeclaredOtherwise()
    {
        var run = ToolRun.WithInput(SampleVotes.National, "decide", "-");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            Sample vote (vote/national)
            question        Shall there be samples?
            rule            Rule of the whole (rule/national)
            law             Sample law, article 1
            clause          turnout of cast > 1/2 and yes of valid > 1/2
            doubt           Whether blank ballots are valid
            count           certified, reported on 2001-03-17

            clause                   numbers                           need       verdict  margin   what turns it
            all of:                                                               met               turns with 10,000 ballots
              turnout of cast > 1/2  1,010,000 of 2,000,000 = 50.50 %  1,000,001  met      +9,999   turns with 10,000 ballots
              yes of valid > 1/2     600,000 of 1,000,001 = 60.00 %    500,001    met      +99,999  turns with 100,000 ballots

            outcome         adopted
            what follows    adopted
            declared        rejected, on 2001-03-18
            The declared outcome differs from the computed one.

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public void Decide_Regional_TellsWeightsAndTheCheapestRegionsOfEachQuestion() => Assert.Equal(
        """
        Sample vote of the states (vote/states), question 1
        question        First?
        rule            Rule of the states (rule/states)
        clause          yes of valid > 1/2 in a majority of states (AQ-N 1/2, east 1/2)
        count           complete

        clause                                                           numbers                    need   verdict  margin  what turns it
        yes of valid > 1/2 in a majority of states (AQ-N 1/2, east 1/2)  1 1/2 of 2 states, 0 open  1 1/2  met      0       turns with 1 ballot in 1 of the states
          south                                                          201 of 401 = 50.12 %       201    met      0       turns with 1 ballot

        outcome         adopted
        what follows    adopted
        declared        adopted

        Sample vote of the states (vote/states), question 2
        question        Second?
        rule            Rule of the states (rule/states)
        clause          yes of valid > 1/2 in a majority of states (AQ-N 1/2, east 1/2)
        count           complete

        clause                                                           numbers                need   verdict       margin  what turns it
        yes of valid > 1/2 in a majority of states (AQ-N 1/2, east 1/2)  1 of 2 states, 1 open  1 1/2  undetermined  -1/2

        outcome         undetermined
        still possible  adopted; rejected
        missing         1 of 2 states

        """.ReplaceLineEndings("\n"),
        ToolRun.WithInput(SampleVotes.Regional, "decide", "-").Out);

    [Fact]
    public void Decide_Partial_TellsWhatIsStillPossibleAndWhatIsMissing() => Assert.Equal(
        """
        Sample of advice (vote/advice)
        rule            Rule of advice (rule/advice)
        clause          yes of entitled >= 2/3 or not no exceeds yes or yes >= 1000
        count           partial, 3 of 4 units

        clause                    numbers     need   verdict       margin  what turns it
        one of:                                      undetermined
          yes of entitled >= 2/3  500 of ?    ?      undetermined
          not:                                       undetermined
            no exceeds yes        480 to 500  501    undetermined  -21
          yes >= 1000             500         1,000  not met       -500    turns with 500 ballots

        outcome         undetermined
        still possible  advisory yes; advisory no
        missing         entitled; ballots still to be counted (50 at most)
        declared        advisory yes

        """.ReplaceLineEndings("\n"),
        ToolRun.WithInput(SampleVotes.Partial, "decide", "-").Out);

    [Theory]
    [InlineData("adopted", false)]
    [InlineData("rejected", true)]
    [InlineData("quorumNotMet", true)]
    [InlineData("annulled", true)]
    public void Decide_Declared_DiffersUnlessItIsTheComputedOutcome(string kind, bool differs)
    {
        var run = ToolRun.WithInput(SampleVotes.National.Replace("rejected", kind, StringComparison.Ordinal), "decide", "-");

        Assert.Equal(differs, run.Lines[^1] == "The declared outcome differs from the computed one.");
    }

    [Theory]
    [InlineData("advisoryYes", false)]
    [InlineData("advisoryNo", false)]
    [InlineData("quorumNotMet", true)]
    public void Decide_DeclaredWhileUndetermined_DiffersUnlessItIsPossible(string kind, bool differs)
    {
        var run = ToolRun.WithInput(SampleVotes.Partial.Replace("advisoryYes", kind, StringComparison.Ordinal), "decide", "-");

        Assert.Equal(differs, run.Lines[^1] == "The declared outcome differs from the computed one.");
    }

    [Fact]
    public void Decide_WithoutRuleOrTally_TellsTheReason()
    {
        var run = ToolRun.WithInput(SampleVotes.Incomplete, "decide", "-");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal(
            """
            Planned (vote/planned)
            not decided     no rule is recorded, and none is known for AQ on 2001-03-15
            not decided     no tally

            Undated (vote/undated)
            count           complete
            not decided     no rule is recorded, and none is known for AQ

            Lost (vote/lost)
            count           complete
            not decided     its rule 'rule/lost' is not among the records

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public void Decide_ManyCheapestRegions_NamesTenAndCountsTheRest()
    {
        var run = ToolRun.WithInput(SampleVotes.Districts(13, onTheDay: 13), "decide", "-", "--rule", "yes of valid > 1/2 in 1/1 of regions");

        Assert.Contains("0 of 13 regions, 0 open", run.Out, StringComparison.Ordinal);
        Assert.Contains("in 13 of the regions", run.Out, StringComparison.Ordinal);
        var rows = run.Lines.Where(static line => line.StartsWith("  ", StringComparison.Ordinal)).Select(static line => line.TrimStart().Split("  ")[0]);
        Assert.Equal(["d01", "d02", "d03", "d04", "d05", "d06", "d07", "d08", "d09", "d10", "and 3 more"], rows);
    }

    [Theory]
    [InlineData("yes of entitled > 1/2 in a majority of regions", "2 of 2 regions (entitled in 2)")]
    [InlineData("yes of valid > 1/2 in 7 of 9 cantons", "7 of 9 cantons")]
    public void Decide_RegionsWithoutACount_AreMissing(string rule, string missing) =>
        Assert.Contains($"missing         {missing}", ToolRun.WithInput(SampleVotes.Districts(2, onTheDay: 2), "decide", "-", "--rule", rule).Lines);

    [Fact]
    public void Decide_MoreDistrictsThanThereWere_CountsThoseThatAreCounted()
    {
        var run = ToolRun.WithInput(SampleVotes.Districts(2, onTheDay: 1), "decide", "-", "--rule", "yes of valid > 1/2 in 1/2 of districts");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Contains("0 of 2 districts, 0 open", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_CountsBeyond64Bits_AreDecidedExactly()
    {
        var vote = SampleVotes.Districts(1, onTheDay: 1).Replace("1000", $"{long.MaxValue}", StringComparison.Ordinal);

        var run = ToolRun.WithInput(vote, "decide", "-", "--rule", "yes of yes-and-no > 1/2");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Contains("outcome         adopted", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_Rule_ReplacesTheClause()
    {
        var run = ToolRun.WithInput(SampleVotes.National, "decide", "-", "--rule", "yes of valid > 2/3");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Contains("rule            The clause that was asked for (--rule)", run.Lines);
        Assert.Contains("clause          yes of valid > 2/3", run.Lines);
        Assert.Contains("outcome         rejected", run.Lines);
        Assert.DoesNotContain(run.Lines, static line => line.StartsWith("law ", StringComparison.Ordinal) || line.StartsWith("The declared outcome differs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yes of entitled > 2/3 and no of valid > 1/2", "turns with 733,334 ballots at least")]
    [InlineData("yes of entitled > 2/3 and yes of valid > 1/2", "turns with 733,334 ballots")]
    [InlineData("yes of valid > 1/2 or turnout of cast > 1/2", "turns with 100,000 ballots at least")]
    [InlineData("not (yes of valid > 1/2 or turnout of cast > 1/2)", "turns with 100,000 ballots at least")]
    [InlineData("(yes of valid > 1/2 or turnout of cast > 1/2) and cast >= 1", "turns with 100,000 ballots at least")]
    [InlineData("no of valid > 1/2 or no of entitled > 1/2", "turns with 100,000 ballots")]
    public void Decide_ClausesThatMustTurnTogether_TurnWithNoFewer(string rule, string turning)
    {
        var run = ToolRun.WithInput(SampleVotes.National, "decide", "-", "--rule", rule);

        var wholeClause = run.Lines.SkipWhile(static line => !line.EndsWith("what turns it", StringComparison.Ordinal)).ElementAt(1);
        Assert.EndsWith($"  {turning}", wholeClause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yes of valid", "DIP4202: A decision clause must compare counts of the vote, ")]
    [InlineData("yes of yes > 1/2", "DIP4215: ")]
    [InlineData("", "DIP4202: ")]
    public void Decide_BadRule_IsRefused(string rule, string message)
    {
        var run = ToolRun.WithInput(SampleVotes.National, "decide", "-", "--rule", rule);

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_MissingFile_IsUnreadable()
    {
        var run = ToolRun.Of("decide", "/nowhere/none.json");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith("/nowhere/none.json: cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decide_UnsoundLine_DecidesTheOthersAndComplains()
    {
        var run = ToolRun.WithInput($"{SampleVotes.Incomplete}\n{{ \"kind\": \"place\" }}\n", "decide", "-", "--rule", "yes >= 1");

        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.StartsWith("-:4:", run.Error, StringComparison.Ordinal);
        Assert.Contains("outcome         adopted", run.Lines);
    }

    [Fact]
    public void Decide_NoReferendum_SaysSo()
    {
        var run = ToolRun.WithInput("""{ "kind": "place", "id": "almaty", "name": "Almaty", "category": "city", "country": "KZ" }""", "decide", "-");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Empty(run.Out);
        Assert.Equal("No referendum is recorded.", run.Error.TrimEnd());
    }

    [Fact]
    public void Decide_NoFile_IsTheEmbeddedRecord() =>
        Assert.Contains("(referendum/kazakhstan-2026)", ToolRun.Of("decide").Out, StringComparison.Ordinal);

    [Fact]
    public void Decide_HostileText_ReachesNoTerminal()
    {
        var hostile = SampleVotes.National.Replace("Sample vote", "[red]x[/]\u202e", StringComparison.Ordinal);

        var run = ToolRun.WithInput(hostile, "decide", "-", "--rule", "option \"\u009b31m\" of cast > 1/2");

        Assert.DoesNotContain('\u009b', run.Out);
        Assert.DoesNotContain('\u202e', run.Out);
        Assert.Contains(@"[red]x[/]\u202e (vote/national)", run.Lines);
    }

    [Fact]
    public void Decide_Help_TellsTheExitCodes() => Assert.Contains("Exit code 0: ", ToolRun.Of("decide", "--help").Out, StringComparison.Ordinal);

    [Fact]
    public void Decide_OnATerminal_IsATable()
    {
        var run = ToolRun.OnTerminal(hasColours: false, "decide", _folder.Write("votes.ndjson", SampleVotes.National));

        Assert.Contains("│ clause", run.Out, StringComparison.Ordinal);
        Assert.Contains("│   turnout of cast > 1/2 │ 1,010,000 of 2,000,000 = 50.50 % │", run.Out, StringComparison.Ordinal);
    }
}
