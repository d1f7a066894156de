using Diplomacy.Domain.Generators.Declarations;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class RuleCatalogueTests
{
    /// <summary>The types that it is about are a misuse elsewhere, too.</summary>
    private const string AmongTheMisuses = "DIP0203";

    private static readonly IReadOnlyList<DiagnosticDescriptor> Rules = new DomainRecordDeclarationAnalyzer().SupportedDiagnostics;

    [Fact]
    public void Ids_AnyRule_AreInTheRangeOfDeclarations() =>
        Assert.All(Rules.Where(static rule => rule.Id != AmongTheMisuses), static rule => Assert.InRange(int.Parse(rule.Id["DIP".Length..], System.Globalization.CultureInfo.InvariantCulture), 1, 49));

    [Fact]
    public void Pages_AnyRule_BearItsIdAndTitle() =>
        Assert.All(Rules, static rule => Assert.Equal($"# {rule.Id}: {rule.Title}", File.ReadLines(GoldenFile.InRepository("analyzers", "docs", $"{rule.Id}.md")).First()));
}
