using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Reports code that reads the machine's clock or zone; code that hands them on is silent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AmbientClockAnalyzer() : DomainAnalyzer(Rules.ClocksAndZonesArePassed)
{
    private const string Clock = "clock";
    private const string Zone = "zone";

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        context.RegisterOperationAction(operation => Check(operation, types), OperationKind.PropertyReference, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        if (AmbientClocks.ReadBy(context.Operation) is { } clock) Report(context, types, clock, Clock, "an IClock, or the moment,");
        if (AmbientZones.ReadBy(context.Operation) is { } zone) Report(context, types, zone, Zone, "the zone");
    }

    private static void Report(OperationAnalysisContext context, KnownTypes types, IOperation source, string what, string remedy)
    {
        if (!Reading.Happens(context.Operation) || Reading.IsLeftTo(context.ContainingSymbol, types)) return;

        context.ReportDiagnostic(Diagnostic.Create(Rules.ClocksAndZonesArePassed, source.Syntax.GetLocation(), what, source.Syntax, remedy));
    }
}
