using Diplomacy.Domain.Analyzers.Invariants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Reports dates given to a record that nobody means: the default of their type, and the ends of the calendar.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SentinelDateAnalyzer() : DomainAnalyzer(Rules.AbsentDatesAreAbsent)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var records = new RecordTypes(types);
        context.RegisterOperationAction(operation => Check(operation, records), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, RecordTypes records)
    {
        if (RecordBuild.Of(context.Operation, records) is not { } build) return;

        foreach (var argument in build.Arguments.Where(static argument => argument.ArgumentKind is ArgumentKind.Explicit))
        {
            foreach (var (date, text) in SentinelDates.In(argument.Value))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.AbsentDatesAreAbsent, date.Syntax.GetLocation(), argument.Parameter!.Name, date.Syntax, text));
            }
        }
    }
}
