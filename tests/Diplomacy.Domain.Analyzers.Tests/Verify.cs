using System.Collections.Immutable;
using System.Globalization;
using Diplomacy.Domain.Analyzers.Time;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Tests;

/// <summary>Runs every analyzer of the package on a program.</summary>
internal static class Verify
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ImpossibleDateAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DomainAnalyzer)))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>A program that compiles, and of which exactly what is marked is reported.</summary>
    /// <returns>What was reported, in order of the source.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> Check(string marked, params MetadataReference[] references)
    {
        var markup = Markup.Parse(marked);
        var compilation = TestCompilation.Of(markup.Source, references).WithGeneratedHalves();
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity is DiagnosticSeverity.Error));

        var reported = await Report(compilation);
        Assert.Equal(markup.Expected, Markup.Sorted(reported.Select(ToExpectation)));
        return reported;
    }

    /// <summary>The one message that is reported about a program.</summary>
    public static async Task<string> Message(string marked, params MetadataReference[] references) =>
        Assert.Single(await Check(marked, references)).GetMessage(CultureInfo.InvariantCulture);

    /// <summary>What is reported about any program, in order of the source. An analyzer that throws fails the test.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Report(Compilation compilation)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (error, analyzer, _) => failures.Add($"{analyzer.GetType().Name}: {error}"), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(static d => d.Location.SourceSpan.Start)];
    }

    private static Expectation ToExpectation(Diagnostic diagnostic) => new(diagnostic.Id, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
