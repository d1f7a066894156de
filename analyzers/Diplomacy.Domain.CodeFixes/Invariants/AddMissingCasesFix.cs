using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Diplomacy.Domain.CodeFixes.Invariants;

/// <summary>Gives a switch over a closed set an arm for each case that it lacks; what the arm is to do, its author says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddMissingCasesFix : CodeFixProvider
{
    private const string Title = "Add the missing cases";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["DIP0201"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || SwitchLayout.At(root, context.Span) is not { } layout) return;

        var cases = MissingCases.Of(context.Diagnostics[0], layout, model);
        if (cases.Count == 0) return;

        var fixedRoot = root.ReplaceNode(layout.Switch, layout.With(cases));
        context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(fixedRoot)), equivalenceKey: Title), context.Diagnostics);
    }
}
