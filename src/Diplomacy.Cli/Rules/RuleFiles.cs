namespace Diplomacy.Cli;

/// <summary>The files of the repository that follow from the declared rules: an analyzer must list its ids beforehand.</summary>
internal static class RuleFiles
{
    /// <summary>What tells the folder of the repository.</summary>
    public const string RootMark = "Diplomacy.Domain.sln";

    private const string Analyzers = "analyzers/Diplomacy.Domain.Analyzers";

    /// <summary>The folder of the repository in which a folder lies.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The folder; <see langword="null"/> outside the repository.</returns>
    public static string? FindRoot(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
            if (File.Exists(Path.Combine(here.FullName, RootMark))) return here.FullName;

        return null;
    }

    /// <summary>The files, as they must be.</summary>
    /// <param name="root">The folder of the repository.</param>
    public static IEnumerable<RuleFile> Of(string root)
    {
        var pages = RulePage.In(root);
        var rules = DeclaredRule.All.DistinctBy(static rule => rule.Id).ToList();
        var descriptors = rules.Select(rule => new RuleDescriptor(rule, pages.GetValueOrDefault(rule.Id))).ToList();
        yield return new RuleFile(root, $"{Analyzers}/DeclaredRules.cs", RuleDescriptor.ToSource(descriptors));
        yield return RuleFile.Changed(root, $"{Analyzers}/AnalyzerReleases.Unshipped.md", text => RuleDescriptor.IntoReleases(text, descriptors));
        yield return new RuleFile(root, $"{RulePage.Folder}/README.md", RuleIndex.Of(rules, pages));
    }
}
