using Diplomacy.Domain.Analyzers.Invariants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

public sealed class ClosedSwitchSuppressorTests
{
    private const string NotExhaustive = "CS8509";

    [Theory]
    [InlineData("Schedule", "Schedule.Days => 1, Schedule.Approximate => 2, Schedule.Hours => 3", true)]
    [InlineData("Schedule", "Schedule.Days { Dates: var dates } => 1, Schedule.Approximate or Schedule.Hours => 3", true)]
    [InlineData("Schedule?", "Schedule.Days => 1, Schedule.Approximate => 2, Schedule.Hours => 3, null => 4", true)]
    [InlineData("Schedule?", "Schedule.Days => 1, Schedule.Approximate => 2, Schedule.Hours => 3", false)]
    [InlineData("Schedule", "Schedule.Days => 1, Schedule.Approximate => 2", false)]
    [InlineData("Schedule", "Schedule.Days => 1, Schedule.Approximate => 2, Schedule.Hours when schedule.GetHashCode() > 0 => 3", false)]
    [InlineData("object", "Schedule.Days => 1, Schedule.Approximate => 2, Schedule.Hours => 3", false)]
    public async Task Warning_AsAnError_IsSuppressedWhereEveryCaseIsCovered(string type, string arms, bool isSuppressed)
    {
        var program = TestCompilation.Of($"#nullable enable\nstatic class Program {{ static int Of({type} schedule) => schedule switch {{ {arms} }}; static void Main() {{ }} }}");
        var strict = program.WithOptions(program.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.Single(strict.GetDiagnostics(), static diagnostic => diagnostic.Id == NotExhaustive && diagnostic.Severity is DiagnosticSeverity.Error);

        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await strict.WithAnalyzers([new ClosedSwitchSuppressor()], options).GetAllDiagnosticsAsync();

        Assert.Equal(!isSuppressed, reported.Any(static diagnostic => diagnostic.Id == NotExhaustive));
    }
}
