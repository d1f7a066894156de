namespace Diplomacy.Cli.Tests;

public sealed class OverviewTests
{
    [Fact]
    public void Diplomacy_WithoutAVerb_ShowsAndChecksTheEmbeddedRecord()
    {
        var run = ToolRun.Of();

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Contains("2026-03-15", run.Out, StringComparison.Ordinal);
        Assert.Contains("Not known to the day:", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("0 errors, ", run.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Diplomacy_UnknownVerb_IsRefusedWithTheNearest()
    {
        var run = ToolRun.Of("chekc");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("check", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diplomacy_Help_NamesTheVerbs()
    {
        var run = ToolRun.Of("--help");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.All(["check", "show", "decide", "dates", "rules", "schema"], verb => Assert.Contains($"  {verb}", run.Out, StringComparison.Ordinal));
    }
}
