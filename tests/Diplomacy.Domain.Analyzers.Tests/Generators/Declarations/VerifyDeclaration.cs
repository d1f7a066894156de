using System.Globalization;
using Diplomacy.Domain.Generators.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

/// <summary>Runs the analyzer of declarations on programs with their generated halves.</summary>
internal static class VerifyDeclaration
{
    private const string RunTimeOnly = "DIP0028";

    /// <summary>Exactly what is marked is reported. That a rule is checked at run time only may go unmarked.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Check(string marked, params MetadataReference[] references)
    {
        var markup = Markup.Parse(marked);
        var reported = await Report(markup.Source, references);
        var compared = reported.Where(diagnostic => diagnostic.Id != RunTimeOnly || markup.Expected.Any(static expected => expected.Id == RunTimeOnly)).ToList();
        Assert.Equal(markup.Expected, Markup.Sorted(compared.Select(static diagnostic =>
            new Expectation(diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))));
        return compared;
    }

    /// <summary>The one message that is reported about a program.</summary>
    public static async Task<string> Message(string marked) => Assert.Single(await Check(marked)).GetMessage(CultureInfo.InvariantCulture);

    /// <summary>All that is reported, in order of the source. An analyzer that throws fails the test.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Report(string source, params MetadataReference[] references) => Report(TestCompilation.Of(source, references));

    /// <summary>All that is reported of a program, in order of the source, when its generated halves are made.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Report(Compilation program)
    {
        var compilation = program.WithGeneratedHalves();
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (error, _, _) => failures.Add(error.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new DomainRecordDeclarationAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
