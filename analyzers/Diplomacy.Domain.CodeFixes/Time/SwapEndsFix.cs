using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.CodeFixes.Time;

/// <summary>Swaps the ends of an interval or of a span of years that ends before it starts, where both are given in place: behind a name, the mistake may be in what it names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SwapEndsFix : CodeFixProvider
{
    private const string Title = "Swap the ends";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["DIP1002", "DIP1003", "DIP1061"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not { } end || Ends(end) is not { } ends) return;

        var swapped = root.ReplaceNodes([ends.First, ends.Second], (argument, _) => argument == ends.First ? Swap(ends.First, ends.Second) : Swap(ends.Second, ends.First));
        var action = CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(swapped)), equivalenceKey: Title);
        context.RegisterCodeFix(action, context.Diagnostics);
    }

    /// <summary>The two arguments around an end; nothing where one of them is a name or a text.</summary>
    private static (ArgumentSyntax First, ArgumentSyntax Second)? Ends(SyntaxNode end) =>
        end.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments } }
        && arguments.All(static argument => !IsName(argument.Expression) && !HoldsText(argument))
            ? (arguments[0], arguments[1])
            : null;

    private static bool IsName(ExpressionSyntax expression) => expression is NameSyntax or MemberAccessExpressionSyntax;

    /// <summary>Whether an argument is a text: the ends are then within it, and the other argument is something else.</summary>
    private static bool HoldsText(ArgumentSyntax argument) => argument.DescendantNodes().Any(static node => node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression));

    private static ArgumentSyntax Swap(ArgumentSyntax argument, ArgumentSyntax other) => argument.WithExpression(other.Expression.WithTriviaFrom(argument.Expression));
}
