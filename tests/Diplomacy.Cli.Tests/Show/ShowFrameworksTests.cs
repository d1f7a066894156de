namespace Diplomacy.Cli.Tests.Show;

/// <summary><c>diplomacy show --frameworks</c>.</summary>
public sealed class ShowFrameworksTests
{
    private const string Plan = """
        { "kind": "frameworkPeriod", "id": "framework/plan", "name": "Water plan", "areas": [ "143" ], "period": "2028/2032", "category": "regionalProgramme", "priorities": [ { "title": "Rivers" }, { "title": "Lakes" } ] }
        """;

    private const string Kenya = """
        { "kind": "frameworkPeriod", "id": "framework/ke", "name": "Kenya", "countries": [ "KE" ], "period": "2014/2018", "alignment": { "dates": "2014-01-01/2018-06-30", "to": "the fiscal year" }, "extensions": [ { "until": "2018-12-31" } ] }
        """;

    private const string Framework = """
        { "kind": "frameworkPeriod", "id": "framework/one", "name": "The framework", "countries": [ "KZ", "UZ" ], "period": "2026/2030", "stages": [ { "kind": "validated" }, { "kind": "signed", "on": "2025-11" } ], "declaredIndicators": 4, "evaluation": { "year": 2029, "recommendations": [ { "text": "Go on" } ] }, "priorities": [ { "title": "People", "code": "1", "outcomes": [ { "title": "They learn", "code": "1.1", "sdgs": [ "4.1" ], "indicators": [ { "title": "Pupils", "measure": "unit", "baselines": [ { "year": 2024, "value": 100 } ], "periods": [ { "days": "2026-01-01/2026-12-31", "targets": [ { "value": 200 } ], "actuals": [ { "value": 150 } ] } ] }, { "title": "Schools", "measure": "unit", "periods": [ { "days": "2026-01-01/2026-12-31", "targets": [ { "value": 20 } ], "actuals": [ { "value": 15 } ] } ] } ], "outputs": [ { "title": "Teachers", "code": "1.1.1", "indicators": [ { "title": "Women among them", "measure": "percentage", "sdgs": [ "5.5" ], "baselines": [ { "year": 2024, "value": 10 } ], "periods": [ { "days": "2026-01-01/2026-12-31", "targets": [ { "value": 50 } ], "actuals": [ { "value": 60 } ] } ] } ] } ] } ] }, { "title": "Planet", "code": "2" } ] }
        """;

    private const string Records = $"{Plan}\n{Framework}\n{Kenya}\n{Meeting}";

    private const string Meeting = """{ "kind": "meeting", "id": "meeting/one", "name": "The meeting", "category": "phone", "stage": { "kind": "scheduled" } }""";

    [Fact]
    public void Frameworks_WithIndicators_TellHowFarTheyHaveCome()
    {
        var run = ToolRun.WithInput(Framework, "show", "-", "--frameworks");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal(
            """
            The framework (framework/one)
            kind            cooperation framework
            for             Kazakhstan, Uzbekistan
            runs            2026 to 2030
            validated       on a day that is not known
            signed          2025-11
            evaluation      2029, 1 recommendation
            indicators      4 declared, 3 recorded
            not told        Schools (/priorities/0/outcomes/0/indicators/1): it has no baseline

            Share    Indicators  Told  Reached  Behind  Of
            75.0 %   3           2     1        0       1 People
            75.0 %   3           2     1        0         1.1 They learn
            100.0 %  1           1     1        0           1.1.1 Teachers
            ?        0           0     0        0       2 Planet
            50.0 %   2           1     0        0       SDG 4 Quality Education
            100.0 %  1           1     1        0       SDG 5 Gender Equality
            75.0 %   3           2     1        0       all

            Expected by guidance, from its first and last day alone:
            Expected                Step                               Source
            ../2025                 roadmap                            Consolidated Annexes to the Cooperation Framework Guidance, 24 May 2019, annex 1
            ../2025                 common country analysis            UNSDCF Internal Guidance, 3 June 2019, 2.1.2
            ../2025                 signature                          UNSDCF Internal Guidance, 3 June 2019, 2.2.6 and chapter 3
            each year 2026 to 2030  joint work plan                    UNSDCF Internal Guidance, 3 June 2019, 5.2
            each year 2026 to 2030  analysis update                    UN INFO help, reporting processes and deadlines
            each year 2027 to 2031  results report on the year before  UN Country Results Report Guidelines, provisional version, October 2020
            2029                    evaluation                         UNDP Evaluation Guidelines, 2021, section 2
            2029/2030               successor design                   UNDP Evaluation Guidelines, 2021, section 2

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public void Frameworks_OnADay_TellTheirStatus()
    {
        var run = ToolRun.WithInput(Records, "show", "-", "--frameworks", "--on", "2018-07-01");

        Assert.Equal(
            ["Kenya (framework/ke)", "kind            cooperation framework", "for             Kenya", "runs            2014-01-01 to 2018-12-31, at first to 2018-06-30, aligned to the fiscal year", "status          on 2018-07-01: extended"],
            run.Lines.Take(5));
    }

    [Theory]
    [InlineData("2026-01-01", "active")]
    [InlineData("2030-12-31", "active")]
    public void Frameworks_OnADay_AreInTheirStatus(string day, string status) =>
        Assert.Contains($"status          on {day}: {status}", ToolRun.WithInput(Framework, "show", "-", "--frameworks", "--on", day).Lines);

    [Theory]
    [InlineData("2018-12-31", "2026-01-01", "framework/ke,framework/one")]
    [InlineData("2019-01-01", "2025-12-31", "")]
    [InlineData("2030-12-31", "2031-01-01", "framework/one,framework/plan")]
    [InlineData("2010-01-01", "2040-12-31", "framework/ke,framework/one,framework/plan")]
    public void Frameworks_BetweenDays_AreThoseThatRunThen(string first, string last, string ids) => Assert.Equal(ids, Ids(ToolRun.WithInput(Records, "show", "-", "--frameworks", "--between", first, last)));

    [Fact]
    public void Frameworks_BetweenDays_HaveNoStatus() =>
        Assert.DoesNotContain("status", ToolRun.WithInput(Records, "show", "-", "--frameworks", "--between", "2026-01-01", "2026-12-31").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("No framework is recorded.")]
    [InlineData("No framework is recorded on 2020-06-01.", "--on", "2020-06-01")]
    [InlineData("No framework is recorded from 2019-01-01 to 2025-12-31.", "--between", "2019-01-01", "2025-12-31")]
    public void Frameworks_None_IsSaid(string message, params string[] options)
    {
        var run = ToolRun.WithInput(options.Length == 0 ? Meeting : Records, ["show", "-", "--frameworks", .. options]);

        Assert.Equal((ExitCode.Sound, "", $"{message}\n"), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public void Frameworks_WithoutIndicators_ListTheirPriorities()
    {
        var run = ToolRun.WithInput(Plan, "show", "-", "--frameworks");

        Assert.Equal(
            """
            Water plan (framework/plan)
            kind            regional programme
            for             Central Asia
            runs            2028 to 2032
            indicators      none recorded
            priority        Rivers
            priority        Lakes

            """.ReplaceLineEndings("\n"),
            run.Out);
    }

    [Fact]
    public void Frameworks_Several_StandApartByFirstDay() => Assert.Contains(
        "UNDP Evaluation Guidelines, 2021, section 2\n\nThe framework (framework/one)\n", ToolRun.WithInput(Records, "show", "-", "--frameworks").Out, StringComparison.Ordinal);

    private static string Ids(ToolRun run) => string.Join(',', run.Lines.Where(static line => line.EndsWith(')') && line.Contains(" (framework/", StringComparison.Ordinal)).Select(static line => line.Split('(', ')')[^2]));
}
