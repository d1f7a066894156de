using System.Text;

namespace Diplomacy.Cli.Tests.Check;

public sealed class CheckCommandTests : IDisposable
{
    private const string SixMistakes = """
        {
          "format": "diplomacy-chronicle/1",
          "records": [
            { "kind": "place", "id": "almaty", "name": "Almaty", "category": "city", "country": "KZ", "revision": 0 },
            { "kind": "place", "id": "astana", "name": "Astana", "category": "town", "country": "KZ" },
            { "kind": "place", "id": "geneva", "name": "Geneva", "category": "city", "country": "ZZ" },
            {
              "kind": "summit",
              "id": "ecological-summit",
              "name": "Regional Ecological Summit",
              "schedule": { "kind": "days", "dates": "2026-04-24/2026-04-22" },
              "stage": { "kind": "announced" }
            },
            { "kind": "meeting", "id": "briefing", "name": "Briefing", "category": "bilateral", "stage": { "kind": "held" }, "note": null },
            { "kind": "person", "name": "Somebody" }
          ]
        }
        """;

    private const string Place = """{ "kind": "place", "id": "almaty", "name": "Almaty", "category": "city", "country": "KZ" }""";
    private const string Meeting =
        """{ "kind": "meeting", "id": "call", "name": "Call", "category": "phone", "stage": { "kind": "scheduled" }, "place": "almaty" }""";

    private const string Edition = Place + "\n" + Meeting + "\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_SixMistakes_TellsEachWithItsPlace()
    {
        var file = _folder.Write("six.json", SixMistakes);

        var run = ToolRun.Of("check", file);

        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.Equal(
            [
                "4:107: error DIP7001 /records/0/revision",
                "5:70: error DIP8010 /records/1/category",
                "6:89: error DIP2003 /records/2/country",
                "11:46: error DIP8014 /records/3/schedule/dates",
                "14:126: error DIP8008 /records/4/note",
                "15:5: error DIP8006 /records/5",
            ],
            run.Lines[..^1].Select(line => string.Join(": ", line[(file.Length + 1)..].Split(": ").Take(2))));
        Assert.Equal("6 errors, 0 warnings in 6 records", run.Lines[^1]);
    }

    [Fact]
    public void Check_Message_StandsWhole()
    {
        var run = ToolRun.WithInput(Document(Place.Replace("\"KZ\"", "\"KZ\", \"revision\": 0", StringComparison.Ordinal)), "check", "-");

        Assert.Equal("-:1:148: error DIP7001 /records/0/revision: A revision must be counted from 1; it is 0. Give the first edition the number 1.", run.Lines[0]);
        Assert.Equal("1 error, 0 warnings in 1 record", run.Lines[1]);
    }

    [Fact]
    public void Check_Advisory_IsAWarningWithItsPlace()
    {
        var run = ToolRun.WithInput($"{Place}\n{Meeting}\n", "check", "-");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.StartsWith("-:2:1: warning DIP3002 /sources: ", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("0 errors, 1 warning in 2 records", run.Lines[1]);
    }

    [Fact]
    public void Check_AdvisoryInADocument_HasThePointerOfTheDocument() =>
        Assert.StartsWith("-:1:46: warning DIP3002 /records/0/sources: ", ToolRun.WithInput(Document(Meeting), "check", "-").Lines[0], StringComparison.Ordinal);

    [Fact]
    public void Check_AdvisoryOfAnInnerRecord_IsTold()
    {
        var record = Place.Replace(" }", """, "assertions": [ { "member": "/country", "claims": [ { "says": "KZ" } ] } ] }""", StringComparison.Ordinal);

        var run = ToolRun.WithInput(record, "check", "-");

        Assert.StartsWith("-:1:143: warning DIP7022 /assertions/0/claims/0", run.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-29T23:30", "+06")]
    [InlineData("2024-02-29T23:30", "+05")]
    [InlineData("2024-03-15T10:00", "+06", "warning DIP1030 /schedule/offset")]
    [InlineData("2024-02-29T23:30", "+04", "error DIP1032 /schedule/start")]
    public void Check_HoursInAlmaty_AreComparedWithTheZoneData(string start, string offset, params string[] found)
    {
        var schedule = $$"""{ "kind": "hours", "start": "{{start}}", "zone": "Asia/Almaty", "offset": "{{offset}}" }""";

        var run = ToolRun.WithInput(Meeting.Replace("\"place\": \"almaty\"", $"\"schedule\": {schedule}", StringComparison.Ordinal), "check", "-");

        var lines = run.Lines.Where(static line => line.Contains(" DIP10", StringComparison.Ordinal)).ToList();
        Assert.Equal(found, lines.Select(static line => line.Split(": ")[1]));
        Assert.All(lines, static line => Assert.Contains($"(zone data TZDB: {Domain.TimeZoneId.DatabaseVersion} ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-01", "-:2:110: error DIP7104 /stage/actual")]
    public void Check_AsOf_RefusesWhatTookPlaceLater(string asOf, params string[] found)
    {
        var held = Meeting.Replace("{ \"kind\": \"scheduled\" }", """{ "kind": "held", "actual": { "kind": "days", "dates": "2026-03-01/2026-03-02" } }""", StringComparison.Ordinal);

        var run = ToolRun.WithInput($"{Place}\n{held}\n", "check", "-", "--as-of", asOf);

        Assert.Equal(found.Length == 0 ? ExitCode.Sound : ExitCode.Violations, run.Code);
        Assert.Equal(found, run.Lines.Where(static line => line.Contains("DIP7104", StringComparison.Ordinal)).Select(static line => line[..line.IndexOf(": what", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Check_AsOfNoDay_IsRefused() =>
        Assert.Contains("--as-of must have a day of the calendar such as 2026-04-23; it is 'today'.", ToolRun.WithInput(Place, "check", "-", "--as-of", "today").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData(2)]
    [InlineData(1, "-:2:72: error DIP7140 /revision")]
    public void Check_Since_AChangeRaisesTheRevision(int revision, params string[] found)
    {
        var renamed = Meeting.Replace("\"Call\"", $"\"Conversation\", \"revision\": {revision}", StringComparison.Ordinal);

        var run = Since(Edition, $"{Place}\n{renamed}\n");

        Assert.Equal(found.Length == 0 ? ExitCode.Sound : ExitCode.Violations, run.Code);
        Assert.Equal(found, OfChanges(run));
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("scheduled")]
    [InlineData("proposed", "-:2:97: error DIP7141 /stage")]
    public void Check_Since_TheStageCanBeReached(string stage, params string[] found)
    {
        var moved = Meeting.Replace("\"Call\"", "\"Call\", \"revision\": 2", StringComparison.Ordinal).Replace("scheduled", stage, StringComparison.Ordinal);

        Assert.Equal(found, OfChanges(Since(Edition, $"{Place}\n{moved}\n")));
    }

    [Fact]
    public void Check_Since_ADeletionLeavesATombstone()
    {
        const string Tombstone = """{ "kind": "tombstone", "id": "call", "name": "Call", "was": "meeting", "revision": 2 }""";

        Assert.Equal(["-:1:1: error DIP7142"], OfChanges(Since(Edition, Document(Place))));
        Assert.Empty(OfChanges(Since(Edition, Document($"{Place},{Tombstone}"))));
    }

    [Theory]
    [InlineData(Edition)]
    [InlineData("{\"format\":\"diplomacy-chronicle/1\",\"records\":[" + Place + "," + Meeting + "]}")]
    public void Check_Since_Unchanged_IsSoundInEitherForm(string earlier)
    {
        var run = Since(earlier, Edition);

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Empty(OfChanges(run));
    }

    [Fact]
    public void Check_SinceAMissingFile_IsUnreadable()
    {
        var run = ToolRun.WithInput(Edition, "check", "-", "--since", System.IO.Path.Combine(_folder.Path, "none.json"));

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Contains("none.json: cannot be read: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("not JSON")]
    [InlineData("""{ "kind": "person", "name": "Somebody" }""")]
    public void Check_SinceABrokenFile_IsUnreadable(string earlier)
    {
        var run = Since(earlier, Edition);

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Contains("earlier.json: an earlier edition must be read whole; ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" Check it first.", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Check_SinceWithSeveralFiles_IsRefused()
    {
        var file = _folder.Write("one.json", Edition);

        var run = ToolRun.Of("check", file, file, "--since", file);

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Contains("--since must be compared with one file; there are several. Join them first.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OneRecordOverLines_IsRead() =>
        Assert.Equal("0 errors, 1 warning in 1 record", ToolRun.WithInput(Meeting.Replace(", ", ",\n", StringComparison.Ordinal), "check", "-").Lines[^1]);

    [Fact]
    public void Check_UnknownReference_IsAnErrorBetweenRecords()
    {
        var run = ToolRun.WithInput($"{Meeting}\n{Meeting.Replace("\"call\"", "\"other\"", StringComparison.Ordinal)}\n", "check", "-");

        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.Contains(run.Lines, static line => line.StartsWith("-:2:117: error DIP7101 /place: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_BadLineOfNdjson_LeavesTheOthers()
    {
        var run = ToolRun.WithInput($"{Place}\n{{ \"kind\": \"place\",\n\n{Meeting}\n", "check", "-");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Matches("^-:2:[0-9]+: error DIP8001", run.Lines[0]);
        Assert.StartsWith("-:4:1: warning DIP3002 /sources: ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("1 error, 1 warning in 3 records", run.Lines[2]);
        Assert.Contains("rules between records", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FirstLineOfNdjsonBad_IsNdjsonStill() =>
        Assert.Equal("1 error, 0 warnings in 2 records", ToolRun.WithInput($"{{ \"kind\": \"place\",\n{Place}\n", "check", "-").Lines[^1]);

    [Fact]
    public void Check_HostileText_ReachesNoTerminal()
    {
        var hostile = Meeting.Replace("\"phone\"", "\"[red]x[/]\\u001b]0;owned\\u0007\"", StringComparison.Ordinal);
        var file = _folder.Write("[bold]\u001b[2J.json", hostile);

        foreach (var run in new[] { ToolRun.Of("check", file), ToolRun.OnTerminal(hasColours: false, "check", file), ToolRun.Of("show", file) })
        {
            Assert.Equal(ExitCode.Violations, run.Code);
            Assert.DoesNotContain('\u001b', run.Out + run.Error);
            Assert.DoesNotContain('\u0007', run.Out + run.Error);
            Assert.Contains(@"[bold]\u001b[2J.json:1:", run.Out + run.Error, StringComparison.Ordinal);
            Assert.Contains(@"[red]x[/]\u001b]0;owned", run.Out + run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_OnATerminal_ColoursTheSeverityOnly()
    {
        var run = ToolRun.OnTerminal(hasColours: true, "check", _folder.Write("call.json", Meeting));

        Assert.Matches("call.json:1:1: \u001b\\[[0-9;]+mwarning\u001b\\[0m DIP3002 /sources: An event", run.Out);
    }

    [Fact]
    public void Check_MissingFile_IsUnreadable()
    {
        var run = ToolRun.Of("check", System.IO.Path.Combine(_folder.Path, "none.json"));

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Contains("none.json: cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not JSON")]
    [InlineData("{ \"format\": \"diplomacy-chronicle/1\", \"records\": [")]
    public void Check_NoJson_IsUnreadable(string text)
    {
        var run = ToolRun.WithInput(text, "check", "-");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Matches("^-:1:[0-9]+: error DIP8001", run.Out);
    }

    [Fact]
    public void Check_NoUtf8_IsUnreadable()
    {
        var file = _folder.Write("latin1.json", Encoding.Latin1.GetBytes("{\"kind\":\"é\"}"));

        Assert.Equal(ExitCode.Unreadable, ToolRun.Of("check", file).Code);
    }

    [Theory]
    [InlineData(Place)]
    [InlineData(Meeting + "\n" + Place)]
    [InlineData("{\"format\":\"diplomacy-chronicle/1\",\"records\":[" + Place + "]}")]
    public void Check_ByteOrderMark_IsPassedOver(string text) =>
        Assert.Equal(ToolRun.WithInput(text, "check", "-"), ToolRun.WithInput("\ufeff" + text, "check", "-"));

    [Fact]
    public void Check_SeveralFiles_AddUpAndGiveTheWorstCode()
    {
        var run = ToolRun.Of("check", _folder.Write("bad.json", "{"), _folder.Write("six.json", SixMistakes), _folder.Write("sound.json", Place));

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Equal("7 errors, 0 warnings in 7 records", run.Lines[^1]);
    }

    [Fact]
    public void Check_NoFile_ChecksTheEmbeddedRecord()
    {
        var run = ToolRun.Of("check");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.StartsWith("0 errors, ", run.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith($" in {Domain.Chronicle.Almaty.Records.Count} records", run.Lines[^1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> OfChanges(ToolRun run) =>
        run.Lines.Where(static line => line.Contains(" DIP714", StringComparison.Ordinal)).Select(static line => string.Join(": ", line.Split(": ").Take(2)));

    private ToolRun Since(string earlier, string later) => ToolRun.WithInput(later, "check", "-", "--since", _folder.Write("earlier.json", earlier));

    private static string Document(string record) => $$"""{"format":"diplomacy-chronicle/1","records":[{{record}}]}""";
}
