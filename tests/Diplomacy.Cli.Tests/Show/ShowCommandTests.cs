namespace Diplomacy.Cli.Tests.Show;

public sealed class ShowCommandTests
{
    private const string Records = """
        { "kind": "place", "id": "almaty", "name": { "en": "Almaty", "kk": "Алматы" }, "category": "city", "country": "KZ" }
        { "kind": "summit", "id": "summit", "name": { "kk": "Саммит", "en": "Summit" }, "place": "almaty", "stage": { "kind": "announced" }, "schedule": { "kind": "days", "dates": "2026-04-22/2026-04-24" }, "sideEvents": [ { "name": "Water talks" } ] }
        { "kind": "meeting", "id": "first", "name": "First", "place": "elsewhere", "category": "phone", "stage": { "kind": "held", "actual": { "kind": "hours", "start": "2026-02-11T10:00", "end": "2026-02-11T11:30", "zone": "Asia/Almaty" } } }
        { "kind": "meeting", "id": "off", "name": "Called off", "category": "phone", "stage": { "kind": "cancelled" }, "schedule": { "kind": "days", "dates": "2026-04-24/2026-04-24" } }
        { "kind": "meeting", "id": "undated", "name": "Undated", "category": "phone", "stage": { "kind": "scheduled" }, "assertions": [ { "member": "/schedule", "claims": [ { "says": "after 2026-02-11", "basis": "inferred", "reasoning": "x" }, { "says": "in March" } ] } ] }
        { "kind": "reformProcess", "id": "reform", "name": "Reform", "country": "KZ", "subject": "constitution", "stages": [ { "kind": "announced", "on": "2025-09-08" }, { "kind": "drafting" } ] }
        { "kind": "frameworkPeriod", "id": "framework", "name": "Framework", "countries": [ "KZ" ], "period": "2026/2030" }
        """;

    [Fact]
    public void Show_InAPipe_IsAlignedColumnsByFirstDay()
    {
        var run = ToolRun.WithInput(Records, "show", "-");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal(
            """
            2025-09-08                             reform process, announced  Reform                 reform
            2026 to 2030                           framework period           Framework              framework
            2026-02-11 10:00 to 11:30 Asia/Almaty  meeting                    First       elsewhere  first
            2026-04-22 to 2026-04-24               summit                     Summit      Almaty     summit
            2026-04-24                             meeting, cancelled         Called off             off

            Not known to the day:
            side event                Water talks  Almaty  summit   during the summit
            meeting                   Undated              undated  after 2026-02-11 (inferred); or in March
            reform process, drafting  Reform               reform   not known

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Theory]
    [InlineData("2026-04-21", "framework")]
    [InlineData("2026-04-22", "framework,summit")]
    [InlineData("2026-04-24", "framework,summit,off")]
    [InlineData("2026-04-25", "framework")]
    [InlineData("2025-12-31", "")]
    public void Show_OnADay_IsWhatTouchesIt(string day, string ids) => Assert.Equal(ids, Ids(ToolRun.WithInput(Records, "show", "-", "--on", day)));

    [Theory]
    [InlineData("2025-09-08", "2025-09-08", "reform")]
    [InlineData("2025-09-09", "2025-12-31", "")]
    [InlineData("2025-09-01", "2026-01-01", "reform,framework")]
    public void Show_BetweenDays_IncludesBoth(string first, string last, string ids) =>
        Assert.Equal(ids, Ids(ToolRun.WithInput(Records, "show", "-", "--between", first, last)));

    [Fact]
    public void Show_OnADay_TellsHowManyDaysAreNotKnown()
    {
        var run = ToolRun.WithInput(Records, "show", "-", "--on", "2025-12-31");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Empty(run.Out);
        Assert.Equal("Nothing is recorded on 2025-12-31.\nLeft out because no date is known: 3.\n", run.Error);
    }

    [Theory]
    [InlineData("2026-03-10", true)]
    [InlineData("2026-03-14", true)]
    [InlineData("2026-03-15", false)]
    [InlineData("2026-02-10", false)]
    public void Show_OnADay_ShowsWhatIsPossibleThen(string day, bool isPossible)
    {
        var run = ToolRun.Of("show", "--on", day);

        Assert.Contains("Possibly, for the day is not known:", run.Out, StringComparison.Ordinal);
        Assert.Equal(isPossible, run.Out.Contains("meeting/almaty-2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--on must have a day of the calendar such as 2026-04-23; it is '2026-02-30'.", "--on", "2026-02-30")]
    [InlineData("--on must have a day of the calendar such as 2026-04-23; it is 'tomorrow'.", "--on", "tomorrow")]
    [InlineData("--between must have a day of the calendar such as 2026-04-23; it is '23.04.2026'.", "--between", "2026-04-22", "23.04.2026")]
    [InlineData("--between must have the earlier day first; 2026-04-24 is after 2026-04-22.", "--between", "2026-04-24", "2026-04-22")]
    [InlineData("--on and --between exclude each other. Give one of them.", "--on", "2026-04-22", "--between", "2026-04-22", "2026-04-24")]
    public void Show_BadDay_IsRefused(string message, params string[] options)
    {
        var run = ToolRun.Of(["show", .. options]);

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Empty(run.Out);
        Assert.Equal(message, run.Error.TrimEnd());
    }

    [Fact]
    public void Show_OneDayBetween_IsRefused()
    {
        var run = ToolRun.Of("show", "--between", "2026-04-22");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Contains("--between", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_UnsoundLine_ShowsTheOthersAndComplains()
    {
        var run = ToolRun.WithInput(Records + "\n{ \"kind\": \"place\" }\n", "show", "-");

        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.Contains("-:8:", run.Error, StringComparison.Ordinal);
        Assert.Contains("Water talks", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_MissingFile_IsUnreadable() => Assert.Equal(ExitCode.Unreadable, ToolRun.Of("show", "/nowhere/none.json").Code);

    [Fact]
    public void Show_OnATerminal_IsATable()
    {
        var run = ToolRun.OnTerminal(hasColours: false, "show");

        Assert.Contains("│ When", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\t', run.Out);
    }

    [Fact]
    public void Show_NoFile_IsTheEmbeddedRecord() =>
        Assert.Contains("2026-04-22 to 2026-04-24", ToolRun.Of("show", "--on", "2026-04-23").Out, StringComparison.Ordinal);

    private static string Ids(ToolRun run) => string.Join(',', run.Lines.Select(static line => line.Split(' ')[^1]));
}
