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
    public void IntoSource_Table_IsReplaced()
    {
        const string source = "    All =\n    [\n        old,\n    ];\n\n    // after\n";

        Assert.Equal(
            "    All =\n    [\n        new(\"DIP9999\", \"A \\\"rule\\\" holds\", \"{0}\", Rules.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true),\n    ];\n\n    // after\n",
            RuleDescriptor.IntoSource(source, [Descriptor]));
    }

    [Fact]
    public void IntoSource_WithoutATable_Fails() => Assert.Throws<InvalidDataException>(static () => RuleDescriptor.IntoSource("class Nothing;\n", [Descriptor]));

    [Fact]
    public void IntoReleases_Twice_KeepsTheOwnRulesAndNothingOld()
    {
        const string own = "### New Rules\nDIP1001 | Diplomacy.Domain | Error | Own\n";
        var once = RuleDescriptor.IntoReleases(own, [Descriptor with { Page = null }]);

        var twice = RuleDescriptor.IntoReleases(once, [Descriptor]);

        Assert.StartsWith(own, twice, StringComparison.Ordinal);
        Assert.EndsWith("DIP9999 | Diplomacy.Domain | Warning | A \"rule\" holds\n", twice, StringComparison.Ordinal);
        Assert.Single(twice.Split('\n'), static line => line.StartsWith("DIP9999", StringComparison.Ordinal));
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
