using Diplomacy.Domain.Analyzers.Constants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>Reports records that break a declared rule whatever is not known of them: the library's rules under their own ids, others under DIP0100 and DIP0101.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvariantAnalyzer() : DomainAnalyzer([Rules.BrokenRule, Rules.BrokenAdvisory, .. DeclaredRules.All])
{
    private static readonly Dictionary<string, DiagnosticDescriptor> OwnRules = DeclaredRules.All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        var evaluator = new ConstantEvaluator(types);
        context.RegisterOperationAction(operation => Check(operation, evaluator), OperationKind.ObjectCreation, OperationKind.Invocation);
    }

    private static void Check(OperationAnalysisContext context, ConstantEvaluator evaluator)
    {
        if (RecordBuild.Of(context.Operation, evaluator.Records) is not { } build) return;

        var record = evaluator.Evaluate(build);
        foreach (var rule in build.Type.Rules)
        {
            foreach (var breach in evaluator.Interpreter.Check(rule.Condition, record, rule.ForEach, rule.Item).Breaches)
            {
                if (Culprit.Find(build, breach) is not { } culprit) continue;

                var message = rule.Message.Render(evaluator.Interpreter, record, breach);
                context.ReportDiagnostic(ToDiagnostic(rule, culprit.GetLocation(), message));
            }
        }
    }

    private static Diagnostic ToDiagnostic(DeclaredRule rule, Location location, string message)
    {
        if (rule.IsModel && OwnRules.TryGetValue(rule.Id, out var own)) return Diagnostic.Create(own, location, message);

        var descriptor = rule.Severity is DiagnosticSeverity.Error ? Rules.BrokenRule : Rules.BrokenAdvisory;
        return Diagnostic.Create(descriptor, location, rule.Severity, additionalLocations: null, properties: null, rule.Id, message);
    }
}
