using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>Takes back the warning that a switch expression is not exhaustive, where it covers every case of a closed set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClosedSwitchSuppressor : DiagnosticSuppressor
{
    private const string Justification = "The set is closed, and every case of it is covered.";

    private static readonly SuppressionDescriptor NotExhaustive = new("SPDIP0001", "CS8509", Justification);

    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => [NotExhaustive];

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (KnownTypes.Of(context.Compilation) is not { Model: not null } types) return;

        foreach (var diagnostic in context.ReportedDiagnostics.Where(diagnostic => IsTotal(diagnostic.Location, context, types)))
        {
            context.ReportSuppression(Suppression.Create(NotExhaustive, diagnostic));
        }
    }

    private static bool IsTotal(Location location, SuppressionAnalysisContext context, KnownTypes types) =>
        location.SourceTree is { } tree
        && tree.GetRoot(context.CancellationToken).FindToken(location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } expression
        && ClosedSwitch.Of(context.GetSemanticModel(tree).GetOperation(expression, context.CancellationToken), types) is { IsTotal: true };
}
