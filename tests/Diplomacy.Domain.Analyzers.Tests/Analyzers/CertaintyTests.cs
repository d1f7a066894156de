using System.Globalization;
using Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;
using FsCheck.Xunit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers;

/// <summary>What is reported is certain: whoever knows less of the values reports no more than who knows all.</summary>
public sealed class CertaintyTests
{
    private static readonly CompilationUnitSyntax Program =
        CSharpSyntaxTree.ParseText(Corpus.Program(Corpus.Statements), new CSharpParseOptions(LanguageVersion.CSharp14)).GetCompilationUnitRoot();

    private static readonly LiteralExpressionSyntax[] Literals = [.. Program.DescendantNodes().OfType<LiteralExpressionSyntax>()];

    [Fact]
    public async Task Literals_AllUnknown_NothingIsReported() => Assert.Empty(await Reported(static _ => true));

    [Fact]
    public async Task Literals_AllKnown_MuchIsReported() => Assert.InRange((await Reported(static _ => false)).Count, 20, int.MaxValue);

    [Property(MaxTest = 40)]
    public async Task Literals_SomeUnknown_NothingIsReportedThatIsNotReportedWhenAllAreKnown(int seed)
    {
        var some = await Reported(place => IsChosen(seed, place));

        Assert.Subset((await Reported(static _ => false)).ToHashSet(), some.ToHashSet());
    }

    /// <summary>The statement, the id, and the user's id of each finding in the program of which some literals are hidden behind a call.</summary>
    private static async Task<List<(int Line, string Id, string Rule)>> Reported(Func<int, bool> isUnknown)
    {
        var hidden = Literals.Where((_, place) => isUnknown(place)).ToHashSet();
        var root = Program.ReplaceNodes(hidden, static (literal, _) => SyntaxFactory.ParseExpression($"Unknown({literal})"));
        var compilation = TestCompilation.Of(root.ToFullString(), Protocol.Reference);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        return [.. (await Verify.Report(compilation)).Select(Key)];
    }

    private static (int Line, string Id, string Rule) Key(Diagnostic finding) =>
        (finding.Location.GetLineSpan().StartLinePosition.Line, finding.Id, finding.Id is "DIP0100" or "DIP0101" ? finding.GetMessage(CultureInfo.InvariantCulture).Split(':')[0] : "");

    /// <summary>Few, half or most of the literals, as the seed says.</summary>
    private static bool IsChosen(int seed, int place) => (unchecked((uint)(seed ^ (place * 40_503)) * 2_654_435_761) >> 16) % 8 < (seed % 3) switch { 0 => 4, 1 => 1, _ => 7 };
}
