using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers;

/// <summary>Code that knows no type of the model pays nothing.</summary>
public sealed class CostTests
{
    private const string Source = "using System; var text = new string('a', 3); Console.WriteLine(text.Length); class LocalDate { public LocalDate(int year, int month, int day) { } LocalDate x = new(2026, 2, 30); }";

    [Fact]
    public async Task Compilation_WithoutTheModel_RegistersNothing() =>
        Assert.All(await Telemetry(TestCompilation.WithoutModel(Source)), static info => Assert.Equal((1, 0), (info.CompilationStartActionsCount, ActionsInCode(info))));

    [Fact]
    public async Task Compilation_WithTheModel_RegistersOperationActionsAlone() =>
        Assert.All(await Telemetry(TestCompilation.Of(Source)), static info => Assert.InRange(info.OperationActionsCount, 1, ActionsInCode(info)));

    private static int ActionsInCode(AnalyzerTelemetryInfo info) =>
        info.OperationActionsCount + info.OperationBlockActionsCount + info.OperationBlockStartActionsCount + info.SyntaxNodeActionsCount + info.SyntaxTreeActionsCount
        + info.SemanticModelActionsCount + info.SymbolActionsCount + info.SymbolStartActionsCount + info.CodeBlockActionsCount + info.CodeBlockStartActionsCount;

    private static async Task<IReadOnlyList<AnalyzerTelemetryInfo>> Telemetry(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var result = await compilation.WithAnalyzers(Verify.Analyzers, options).GetAnalysisResultAsync(CancellationToken.None);
        Assert.Empty(result.GetAllDiagnostics());
        Assert.Equal(Verify.Analyzers.Length, result.AnalyzerTelemetryInfo.Count);
        return [.. result.AnalyzerTelemetryInfo.Values];
    }
}
