using System.Collections.Immutable;
using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Expressions;
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
        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Check(operation, evaluator), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, ConstantEvaluator evaluator)
    {
        var (method, arguments) = Call(context.Operation);
        if (method is null || !evaluator.Types.IsNodaTime(method.ContainingType)) return;

        foreach (var (argument, fault) in TimeFaults.Of(method, arguments, operation => Number(evaluator.Evaluate(operation))))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.DatesAndTimesExist, argument.Value.Syntax.GetLocation(), fault));
        }
    }

    private static (IMethodSymbol? Method, ImmutableArray<IArgumentOperation> Arguments) Call(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
        IInvocationOperation { TargetMethod: { IsStatic: true } factory } call => (factory, call.Arguments),
        _ => default,
    };

    private static long? Number(Value value) => value switch
    {
        IntegerValue { Number: var number } => (long)number,
        EnumValue { Number: var number } => number,
        _ => null,
    };
}
