using System.Globalization;
using Diplomacy.Domain.Generators.Baseline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Tests.Generators.Baseline;

/// <summary>Runs the analyzer of the wire format's baseline on programs with their generated halves.</summary>
internal static class VerifyBaseline
{
    /// <summary>The facts of a program, in the order of a baseline.</summary>
    public static IReadOnlyList<string> Lines(string source, params MetadataReference[] references)
    {
        var compilation = TestCompilation.Of(source, references).WithGeneratedHalves();
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity is DiagnosticSeverity.Error));
        return [.. WireFacts.Of(compilation, CancellationToken.None).Select(static fact => fact.Line.ToString()).Order(StringComparer.Ordinal)];
    }

    /// <summary>What is reported of a program whose baseline was shipped before it was changed: id, <c>-</c> and the line that the fix takes back, <c>+</c> and the line that it adds.</summary>
    public static async Task<IReadOnlyList<string>> Changes(string before, string now) => [.. (await Findings(before, now)).Select(Summary).Order(StringComparer.Ordinal)];

    /// <summary>What is reported of a program whose baseline was shipped before it was changed.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Findings(string before, string now) => await Report(now, string.Join('\n', Lines(before)), "");

    /// <summary>The messages about a program with a baseline.</summary>
    public static async Task<IReadOnlyList<string>> Messages(string source, string? shipped, string? unshipped) =>
        [.. (await Report(source, shipped, unshipped)).Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture))];

    /// <summary>All that is reported of a program with a baseline, by its message; a file of which nothing is given is not there. An analyzer that throws fails the test.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Report(string source, string? shipped, string? unshipped) => Report(TestCompilation.Of(source), Files(shipped, unshipped));

    /// <summary>All that is reported of a program, by its message.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Report(Compilation program, IEnumerable<AdditionalText> files)
    {
        var failures = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]), (error, _, _) => failures.Add(error.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await program.WithGeneratedHalves().WithAnalyzers([new WireBaselineAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        return [.. diagnostics.OrderBy(static finding => finding.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    private static IEnumerable<AdditionalText> Files(string? shipped, string? unshipped)
    {
        if (shipped is not null) yield return new FileInMemory("/project/WireFormat.Shipped.txt", shipped);
        if (unshipped is not null) yield return new FileInMemory("/project/WireFormat.Unshipped.txt", unshipped);
    }

    private static string Summary(Diagnostic finding) => $"{finding.Id}{Part(finding, "Withdrawn", " -")}{Part(finding, "Added", " +")}";

    private static string Part(Diagnostic finding, string property, string mark) => finding.Properties.GetValueOrDefault(property) is { } line ? mark + line : "";
}
