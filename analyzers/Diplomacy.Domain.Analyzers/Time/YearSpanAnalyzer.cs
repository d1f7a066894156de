using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Analyzers.Text;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Time;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Reports constant years and days of which there is no span: they would throw where they are built.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class YearSpanAnalyzer() : DomainAnalyzer(TextRuleDescriptors.OfBuiltYearSpans)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Report(operation, evaluator), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void Report(OperationAnalysisContext context, ConstantEvaluator evaluator)
    {
        foreach (var fault in Faults(context.Operation, evaluator))
        {
            context.ReportDiagnostic(Diagnostic.Create(TextRuleDescriptors.ById[fault.Id], fault.Culprit.GetLocation(), fault.Message));
        }
    }

    private static IEnumerable<TextFault> Faults(IOperation operation, ConstantEvaluator evaluator) => operation switch
    {
        IObjectCreationOperation { Arguments.Length: 2 } creation when evaluator.Types.IsModel(creation.Type, Texts.YearSpan) => OfYears(creation, evaluator),
        IInvocationOperation { TargetMethod: { Name: "FromDateInterval", ContainingType: { } type }, Arguments: [var days] } when evaluator.Types.IsModel(type, Texts.YearSpan) =>
            OfDays(evaluator.Evaluate(days.Value), days.Value.Syntax),
        _ => [],
    };

    private static IEnumerable<TextFault> OfYears(IObjectCreationOperation creation, ConstantEvaluator evaluator)
    {
        var arguments = creation.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal).ToArray();
        return
            from fault in YearSpanRules.Of(Year(arguments[0], evaluator), Year(arguments[1], evaluator))
            let culprit = arguments.First(argument => argument.Parameter?.Name == fault.Parameter)
            select new TextFault(fault.Rule, fault.Message, culprit.Value.Syntax);
    }

    private static IEnumerable<TextFault> OfDays(Value value, SyntaxNode culprit)
    {
        if (value is not DateIntervalValue days) return [];
        if (!YearSpanFunctions.AreWholeYears(days)) return [new TextFault(YearSpanRules.DaysAreWholeYears, YearSpanRules.ExplainWholeYears(days.ToString()), culprit)];

        return YearSpanRules.Of(days.Start.Year, days.End.Year).Select(fault => new TextFault(fault.Rule, fault.Message, culprit));
    }

    private static int? Year(IArgumentOperation argument, ConstantEvaluator evaluator) => evaluator.Evaluate(argument.Value) is IntegerValue { Number: var year } ? (int)year : null;
}
