using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Reports constant dates, times and offsets that do not exist: they would throw where they are built.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpossibleDateAnalyzer() : DomainAnalyzer(Rules.DatesAndTimesExist)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        context.RegisterOperationAction(creation => Check(creation, types, (IObjectCreationOperation)creation.Operation), OperationKind.ObjectCreation);
        context.RegisterOperationAction(call => Check(call, types, (IInvocationOperation)call.Operation), OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types, IObjectCreationOperation creation)
    {
        if (creation.Constructor is { } constructor) Check(context, types, constructor, creation.Arguments);
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types, IInvocationOperation call)
    {
        if (call.TargetMethod is { IsStatic: true } factory) Check(context, types, factory, call.Arguments);
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types, IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments)
    {
        if (!types.IsNodaTime(method.ContainingType)) return;

        foreach (var (argument, fault) in TimeFaults.Of(method, arguments, Number))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.DatesAndTimesExist, argument.Value.Syntax.GetLocation(), fault));
        }
    }

    private static long? Number(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: { } value } ? value switch
    {
        int number => number,
        long number => number,
        _ => null,
    } : null;
}
