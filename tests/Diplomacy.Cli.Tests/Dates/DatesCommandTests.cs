namespace Diplomacy.Cli.Tests.Dates;

public sealed class DatesCommandTests
{
    [Theory]
    [InlineData("2026-03", "0", "2026-03-01", "2026-03-31", "2026-03")]
    [InlineData("1985/", "1", "1985-01-01", "?", "1985/")]
    [InlineData("1985/..", "1", "1985-01-01", "..", "1985/..")]
    [InlineData("Y170000002", "1", "-", "-", "Y170000002")]
    [InlineData("?2004-?06", "2", "2004-06-01", "2004-06-30", "2004-06?")]
    [InlineData("-0044-03-15", "1", "-0044-03-15", "-0044-03-15", "-0044-03-15")]
    [InlineData("2001-21", "1", "?", "?", "2001-21")]
    public void Dates_Valid_TellsLevelBoundsAndCanonicalForm(params string[] cells)
    {
        var run = ToolRun.Of("dates", cells[0]);

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal(string.Join('\t', cells) + Environment.NewLine, run.Out);
    }

    [Theory]
    [InlineData("2026-02-30", "DIP1021: ")]
    [InlineData("2030/2026", "DIP1023: ")]
    [InlineData("", "DIP1020: ")]
    [InlineData("soon", "DIP1020: ")]
    public void Dates_Invalid_TellsTheReasonInTheSixthColumn(string text, string reason)
    {
        var run = ToolRun.Of("dates", text);

        var cells = run.Out.TrimEnd('\n').Split('\t');
        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.Equal([text, "invalid", "", "", ""], cells[..5]);
        Assert.StartsWith(reason, cells[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_Several_AreALineEachAndTheWorstDecides()
    {
        var run = ToolRun.Of("dates", "2026", "2026-13", "2027");

        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.Equal(["2026", "2026-13", "2027"], run.Lines.Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void Dates_OfStandardInput_AreReadLineByLine()
    {
        var run = ToolRun.WithInput("2026\r\n\n[1667,1668]\n", "dates", "-");

        Assert.Equal(ExitCode.Violations, run.Code);
        Assert.Equal(["2026", "", "[1667,1668]"], run.Lines.Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void Dates_WithoutText_TellsTheExamplesOfTheSpecification()
    {
        var run = ToolRun.Of("dates");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal(SpecificationExamples.All.Count, run.Lines.Length);
        Assert.Equal(["0", "1", "2"], run.Lines.Select(line => line.Split('\t')[1]).Distinct());
    }

    [Theory]
    [InlineData("2026-3-15", "2026-03-15", "a zero was put before a month or a day of one digit: 2026-03-15")]
    [InlineData("2004/open", "2004/..", "'unknown' and 'open' became the ends of 2019: 2004/..")]
    public void Dates_Lenient_SaysWhatWasRepaired(string text, string canonical, string repair)
    {
        var run = ToolRun.Of("dates", "--lenient", text);

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal([canonical, repair], run.Lines[0].Split('\t')[4..]);
    }

    [Fact]
    public void Dates_LenientWithoutARepair_IsInvalid() => Assert.Equal(ExitCode.Violations, ToolRun.Of("dates", "--lenient", "2026-02-30").Code);

    [Theory]
    [InlineData("northern", "2001-03-01", "2001-05-31")]
    [InlineData("southern", "2001-09-01", "2001-11-30")]
    public void Dates_WithSeasons_TellsTheirDays(string hemisphere, string earliest, string latest) =>
        Assert.Equal([earliest, latest], ToolRun.Of("dates", "--seasons", hemisphere, "2001-21").Lines[0].Split('\t')[2..4]);

    [Fact]
    public void Dates_ControlCharacters_AreMadeVisible()
    {
        var run = ToolRun.Of("dates", "2026\t\u001b[31m");

        Assert.StartsWith("2026\\u0009\\u001b[31m\tinvalid\t", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void Dates_UnknownHemisphere_IsRefused() => Assert.Equal(ExitCode.Unreadable, ToolRun.Of("dates", "--seasons", "eastern", "2001-21").Code);
}
