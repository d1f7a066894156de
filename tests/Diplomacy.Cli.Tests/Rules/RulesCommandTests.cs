namespace Diplomacy.Cli.Tests.Rules;

public sealed class RulesCommandTests
{
    [Fact]
    public void Rules_InAPipe_IsOneLineARule()
    {
        var run = ToolRun.Of("rules");

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal(DeclaredRule.All.Select(static rule => rule.Id), run.Lines.Select(static line => line[..7]));
    }

    [Fact]
    public void Rules_Line_TellsTypeRuleExpressionAndWhereItIsEnforced()
    {
        var line = Assert.Single(ToolRun.Of("rules").Lines, static line => line.StartsWith("DIP7001", StringComparison.Ordinal));

        Assert.Matches("^DIP7001 +error +DiplomaticRecord +RevisionIsCountedFromOne +editor,construction,json +Revision >= 1$", line);
    }

    [Fact]
    public void Rules_RunTimeOnlyRule_IsNotEnforcedInTheEditor()
    {
        var rule = new DeclaredRule(typeof(int), new("DIP0000", Domain.Invariants.InvariantSeverity.Warning, "", "x"));

        Assert.Equal("construction,json", rule.EnforcedBy);
    }

    [Theory]
    [InlineData("DIP7001")]
    [InlineData("dip7001")]
    public void Rules_Id_TellsEverything(string id)
    {
        var run = ToolRun.Of("rules", id);

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.StartsWith("DIP7001: Revision is counted from one\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("A revision must be counted from 1; it is {Revision}.", run.Out, StringComparison.Ordinal);
        Assert.Contains("analyzers/docs/DIP7001.md", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_UnknownId_NamesTheNearest()
    {
        var run = ToolRun.Of("rules", "DIP7901");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains("'DIP7901'", run.Error, StringComparison.Ordinal);
        Assert.Contains("'DIP7001'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_HostileId_IsVisible() => Assert.DoesNotContain('\u001b', ToolRun.Of("rules", "\u001b]0;x").Error);
}
