namespace Diplomacy.Cli.Tests.Rules;

public sealed class RuleFilesTests
{
    private static readonly string Root = RuleFiles.FindRoot(AppContext.BaseDirectory)!;

    [Fact]
    public void Of_ThisRepository_IsWhatItHolds() =>
        Assert.Empty(RuleFiles.Of(Root).Where(static file => !file.IsCurrent).Select(static file => $"{file.Path}: run 'dotnet run --project src/Diplomacy.Cli -- rules --write'"));

    [Fact]
    public void Pages_OfDeclaredRules_AreThere()
    {
        var pages = RulePage.In(Root);

        Assert.All(DeclaredRule.All, rule => Assert.Contains(rule.Id, pages.Keys));
    }

    [Fact]
    public void Pages_OfDeclaredRules_BearTheWordsOfTheRule()
    {
        var pages = RulePage.In(Root);

        Assert.All(DeclaredRule.All, rule => Assert.Equal(rule.Title, pages[rule.Id].Title, ignoreCase: true));
    }

    [Fact]
    public void Ids_OfDeclaredRules_AreUsedOnce() => Assert.All(DeclaredRule.All.CountBy(static rule => rule.Id), static uses => Assert.Equal(1, uses.Value));

    [Fact]
    public void ToSource_Rule_IsAFieldAndInTheList()
    {
        var source = RuleDescriptor.ToSource([Descriptor]);

        Assert.Contains(
            "    public static readonly DiagnosticDescriptor DIP9999 = new(\"DIP9999\", \"A \\\"rule\\\" holds\", \"{0}\", \"Diplomacy.Domain\", DiagnosticSeverity.Warning, isEnabledByDefault: true);\n",
            source,
            StringComparison.Ordinal);
        Assert.Contains("    [\n        DIP9999,\n    ];\n", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DIP9999 | Diplomacy.Domain | Error | Listed by hand\n")]
    [InlineData("; Below: the rules that the records declare, written by 'diplomacy rules --write'.\nDIP9998 | Diplomacy.Domain | Error | Gone\nDIP9999 | Diplomacy.Domain | Error | Old\n")]
    public void IntoReleases_AnyState_KeepsTheOwnRulesAndNothingOld(string listed)
    {
        const string own = "### New Rules\nDIP1001 | Diplomacy.Domain | Error | Own\n";

        Assert.Equal(
            own + "; Below: the rules that the records declare, written by 'diplomacy rules --write'.\nDIP9999 | Diplomacy.Domain | Warning | A \"rule\" holds\n",
            RuleDescriptor.IntoReleases(own + listed, [Descriptor]));
    }

    [Fact]
    public void Write_File_MakesItCurrent()
    {
        using var folder = new TemporaryFolder();
        var file = new RuleFile(folder.Path, "below/file.md", "text\n");
        Assert.False(file.IsCurrent);

        file.Write();

        Assert.True(file.IsCurrent);
    }

    [Fact]
    public void FindRoot_OutsideARepository_IsNothing() => Assert.Null(RuleFiles.FindRoot(Path.GetTempPath()));

    private static RuleDescriptor Descriptor { get; } = new(
        new DeclaredRule(typeof(int), new("DIP9999", Domain.Invariants.InvariantSeverity.Warning, "true", "x") { Rule = "RuleHolds" }),
        new RulePage("DIP9999", "# DIP9999: A \"rule\" holds\n"));
}
