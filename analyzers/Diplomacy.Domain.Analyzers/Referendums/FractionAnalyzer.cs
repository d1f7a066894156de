using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Analyzers.Text;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Referendums;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Referendums;

/// <summary>Reports constant numbers that make no fraction: they would throw where it is built.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FractionAnalyzer() : DomainAnalyzer(TextRuleDescriptors.TextIsAFraction)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Report(operation, evaluator), OperationKind.ObjectCreation);
    }

    private static void Report(OperationAnalysisContext context, ConstantEvaluator evaluator)
    {
        if (context.Operation is not IObjectCreationOperation { Arguments.Length: 2 } creation || !evaluator.Types.IsModel(creation.Type, Texts.Fraction)) return;

        var arguments = creation.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).ToArray();
        foreach (var fault in FractionRules.Of(Number(arguments[0], evaluator), Number(arguments[1], evaluator)))
        {
            var culprit = arguments.First(argument => argument.Parameter?.Name == fault.Parameter);
            context.ReportDiagnostic(Diagnostic.Create(TextRuleDescriptors.TextIsAFraction, culprit.Value.Syntax.GetLocation(), fault.Message));
        }
    }

    private static long? Number(IArgumentOperation argument, ConstantEvaluator evaluator) => evaluator.Evaluate(argument.Value) is IntegerValue { Number: var number } ? (long)number : null;
}
