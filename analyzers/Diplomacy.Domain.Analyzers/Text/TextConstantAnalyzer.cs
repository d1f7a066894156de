using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Text;

/// <summary>Reports constant text that the model's text types refuse where it is built, or take with a doubt.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextConstantAnalyzer() : DomainAnalyzer(TextRuleDescriptors.All)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(
            operation => Report(operation, evaluator),
            OperationKind.Conversion,
            OperationKind.Invocation,
            OperationKind.ObjectCreation,
            OperationKind.CollectionExpression);
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
        IConversionOperation { OperatorMethod.ContainingType: { } type, Operand: var operand } when evaluator.Types.IsModel(type) =>
            OfText(type.Name, operand, evaluator),
        IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } type } method } call when evaluator.Types.IsModel(type) =>
            OfFactory(method, call, evaluator),
        IInvocationOperation { TargetMethod: { Name: "With", ContainingType: { } type }, Arguments: [var language, var text] }
            when evaluator.Types.IsModel(type, Texts.LocalizedText) =>
            OfEntry(evaluator.Evaluate(language.Value), text.Value, evaluator),
        IObjectCreationOperation creation when evaluator.Types.IsModel(creation.Type, Texts.LocalizedText) => OfParts(creation, evaluator),
        ICollectionExpressionOperation list when evaluator.Types.IsModel(list.Type, Texts.LocalizedText) => OfEntries(null, evaluator.Elements(list), list.Syntax),
        _ => [],
    };

    private static IEnumerable<TextFault> OfText(string type, IOperation operand, ConstantEvaluator evaluator)
    {
        if (Text(operand, evaluator) is not { } text) return [];

        return type == Texts.LocalizedText ? LocalizedTextFaults.OfText(text, operand.Syntax) : Some(CodeFaults.OfText(type, text, operand.Syntax));
    }

    private static IEnumerable<TextFault> OfFactory(IMethodSymbol method, IInvocationOperation call, ConstantEvaluator evaluator)
    {
        if (call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0) is not { Value: var first }) return [];
        if (method is { Name: "Create", ContainingType.Name: Texts.LocalizedText }) return OfEntries(null, evaluator.Evaluate(first), call.Syntax);

        return Text(first, evaluator) is { } text ? Some(CodeFaults.OfFactory(method.ContainingType.Name, method.Name, text, first.Syntax)) : [];
    }

    private static IEnumerable<TextFault> OfParts(IObjectCreationOperation creation, ConstantEvaluator evaluator) => InOrder(creation.Arguments) switch
    {
        [{ Parameter.Type.SpecialType: SpecialType.System_String } text] => OfText(Texts.LocalizedText, text.Value, evaluator),
        [var entries] => OfEntries(null, evaluator.Evaluate(entries.Value), creation.Syntax),
        [var original, var entries] => OfEntries(evaluator.Given(original.Value), evaluator.Evaluate(entries.Value), creation.Syntax),
        _ => [],
    };

    private static IEnumerable<TextFault> OfEntries(Value? original, Value entries, SyntaxNode whole) =>
        entries is ListValue list ? LocalizedTextFaults.OfEntries(original, list, whole) : [];

    private static IEnumerable<TextFault> OfEntry(Value language, IOperation text, ConstantEvaluator evaluator) =>
        language is TextValue { Text: var tag } && Text(text, evaluator) is { } written ? LocalizedTextFaults.OfText(tag, written, text.Syntax) : [];

    private static IArgumentOperation[] InOrder(IEnumerable<IArgumentOperation> arguments) => [.. arguments.OrderBy(static argument => argument.Parameter?.Ordinal)];

    private static string? Text(IOperation operation, ConstantEvaluator evaluator) =>
        evaluator.Evaluate(operation) is TextValue { Type: TextValue.String, Text: var text } ? text : null;

    private static IEnumerable<TextFault> Some(TextFault? fault) => fault is null ? [] : [fault];
}
