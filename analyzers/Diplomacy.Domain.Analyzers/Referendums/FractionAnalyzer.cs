using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Analyzers.Text;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Referendums;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Referendums;

/// <summary>Reports constant numbers of which there is no fraction: they would throw where it is built.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FractionAnalyzer() : DomainAnalyzer(TextRuleDescriptors.OfBuiltFractions)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Report(operation, evaluator), OperationKind.ObjectCreation);
    }

    private static void Report(OperationAnalysisContext context, ConstantEvaluator evaluator)
    {
        if (context.Operation is not IObjectCreationOperation { Arguments: [_, _] arguments } creation || !evaluator.Types.IsModel(creation.Type, Texts.Fraction)) return;

        var parts = arguments.OrderBy(static argument => argument.Parameter?.Ordinal).Select(argument => evaluator.Evaluate(argument.Value)).ToArray();
        if (parts is not [IntegerValue { Number: var numerator }, IntegerValue { Number: var denominator }] || FractionGrammar.Holds((long)numerator, (long)denominator)) return;

        context.ReportDiagnostic(Diagnostic.Create(TextRuleDescriptors.ById[FractionGrammar.Rule], creation.Syntax.GetLocation(), FractionGrammar.Explain((long)numerator, (long)denominator)));
    }
}
