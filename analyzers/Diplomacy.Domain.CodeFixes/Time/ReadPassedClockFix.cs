using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.CodeFixes.Time;

/// <summary>Reads the clock that was passed in place of the machine's, where exactly one is at hand and gives the very same type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReadPassedClockFix : CodeFixProvider
{
    private const string Title = "Read the clock that was passed";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["DIP0202"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not ExpressionSyntax source || model is null) return;

        foreach (var clocks in PassedClocks.Around(source, model))
        {
            var fitting = await Fitting(context.Document, root, source, clocks, context.CancellationToken).ConfigureAwait(false);
            if (fitting.Count == 0) continue;
            if (fitting is [var changed]) context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), equivalenceKey: Title), context.Diagnostics);
            return;
        }
    }

    /// <summary>The document with each of the readings that compile: a field may not be at hand in a static method, nor a local before it has a value.</summary>
    private static async Task<List<Document>> Fitting(Document document, SyntaxNode root, ExpressionSyntax source, IEnumerable<ExpressionSyntax> readings, CancellationToken cancellation)
    {
        var place = new SyntaxAnnotation();
        var (fitting, errors) = (new List<Document>(), await Errors(document, source, cancellation).ConfigureAwait(false));
        foreach (var reading in readings)
        {
            var changed = document.WithSyntaxRoot(root.ReplaceNode(source, reading.WithTriviaFrom(source).WithAdditionalAnnotations(place)));
            var changedRoot = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (changedRoot?.GetAnnotatedNodes(place).FirstOrDefault() is { } written && await Errors(changed, written, cancellation).ConfigureAwait(false) <= errors) fitting.Add(changed);
        }

        return fitting;
    }

    private static async Task<int> Errors(Document document, SyntaxNode place, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var member = place.AncestorsAndSelf().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) ?? place;
        return model?.GetDiagnostics(member.Span, cancellation).Count(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error) ?? int.MaxValue;
    }
}
