using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>Reports null given to a required member where the compiler does not: behind a <c>!</c>, or where nullable analysis is off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredMemberAnalyzer() : DomainAnalyzer(Rules.RequiredMembersAreNotNull)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Check(operation, evaluator), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, ConstantEvaluator evaluator)
    {
        if (RecordBuild.Of(context.Operation, evaluator.Records) is not { IsCopy: false } build) return;

        foreach (var argument in build.Arguments.Where(IsRequired))
        {
            if (evaluator.Evaluate(argument.Value) is not NullValue || Written(argument) is not { } written || IsSeenByTheCompiler(written.Expression, argument.SemanticModel)) continue;

            context.ReportDiagnostic(Diagnostic.Create(Rules.RequiredMembersAreNotNull, written.GetLocation(), argument.Parameter!.Name, argument.Parameter.ContainingType.Name));
        }
    }

    private static bool IsRequired(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { NullableAnnotation: NullableAnnotation.NotAnnotated, Type.IsReferenceType: true } parameter }
        && parameter.OriginalDefinition.Type is not ITypeParameterSymbol;

    /// <summary>The argument with its name and with a <c>!</c>, which is no operation.</summary>
    private static ArgumentSyntax? Written(IArgumentOperation argument) => argument.Syntax.FirstAncestorOrSelf<ArgumentSyntax>();

    private static bool IsSeenByTheCompiler(ExpressionSyntax given, SemanticModel? model) =>
        model is not null && model.GetNullableContext(given.SpanStart).WarningsEnabled() && model.GetTypeInfo(given).Nullability.FlowState is NullableFlowState.MaybeNull;
}
