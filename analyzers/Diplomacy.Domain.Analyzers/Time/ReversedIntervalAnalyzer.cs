using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Reports constant intervals that end before they start: they would throw where they are built.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReversedIntervalAnalyzer() : DomainAnalyzer(Rules.DaysDoNotEndBeforeTheyStart, Rules.IntervalsDoNotEndBeforeTheyStart)
{
    private const string Start = "start";
    private const string End = "end";

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Check(operation, evaluator, (IObjectCreationOperation)operation.Operation), OperationKind.ObjectCreation);
    }

    private static void Check(OperationAnalysisContext context, ConstantEvaluator evaluator, IObjectCreationOperation creation)
    {
        if (Rule(creation.Type, evaluator.Types) is not { } rule || Argument(creation, Start) is not { } start || Argument(creation, End) is not { } end) return;

        var (first, last) = (evaluator.Evaluate(start.Value), evaluator.Evaluate(end.Value));
        if (Comparison.Order(first, last) is not > 0) return;

        var nearest = start.Syntax.SpanStart > end.Syntax.SpanStart ? start : end;
        context.ReportDiagnostic(Diagnostic.Create(rule, nearest.Value.Syntax.GetLocation(), first, last));
    }

    private static DiagnosticDescriptor? Rule(ITypeSymbol? type, KnownTypes types) => type?.Name switch
    {
        "DateInterval" when types.IsNodaTime(type) => Rules.DaysDoNotEndBeforeTheyStart,
        "Interval" when types.IsNodaTime(type) => Rules.IntervalsDoNotEndBeforeTheyStart,
        _ => null,
    };

    private static IArgumentOperation? Argument(IObjectCreationOperation creation, string parameter) =>
        creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);
}
