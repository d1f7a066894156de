using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>Reports a switch without a default that leaves out cases of a closed set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedSwitchAnalyzer() : DomainAnalyzer(Rules.SwitchCoversEveryCase)
{
    private protected override void Register(CompilationStartAnalysisContext context, KnownTypes types)
    {
        if (types.Model is null) return;

        context.RegisterOperationAction(operation => Report(operation, types), OperationKind.SwitchExpression, OperationKind.Switch);
    }

    private static void Report(OperationAnalysisContext context, KnownTypes types)
    {
        if (ClosedSwitch.Of(context.Operation, types) is not { } found) return;

        var missing = found.Missing.ToList();
        if (missing.Count > 0) context.ReportDiagnostic(Diagnostic.Create(Rules.SwitchCoversEveryCase, Keyword(context.Operation.Syntax).GetLocation(), ForFix(missing), found.Set.Name, Names(missing)));
    }

    private static string Names(IEnumerable<INamedTypeSymbol> missing) => string.Join(", ", missing.Select(static type => type.Name));

    private static ImmutableDictionary<string, string?> ForFix(IEnumerable<INamedTypeSymbol> missing) =>
        ImmutableDictionary<string, string?>.Empty.Add(ClosedCases.MissingProperty, string.Join(";", missing.Select(static type => type.GetDocumentationCommentId())));

    private static SyntaxToken Keyword(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionSyntax expression => expression.SwitchKeyword,
        SwitchStatementSyntax statement => statement.SwitchKeyword,
        _ => syntax.GetFirstToken(),
    };
}
