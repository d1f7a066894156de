using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Diplomacy.Domain.CodeFixes.Time;

/// <summary>Declares a member of a record with the type that says the same, where there is exactly one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseNodaTimeFix : CodeFixProvider
{
    private static readonly Dictionary<string, string> Replacements = new(StringComparer.Ordinal)
    {
        ["DateOnly"] = "NodaTime.LocalDate",
        ["TimeOnly"] = "NodaTime.LocalTime",
        ["TimeZoneInfo"] = "Diplomacy.Domain.TimeZoneId",
    };

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["DIP0203"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not PropertyDeclarationSyntax { Type: var declared } || model is null) return;
        if (declared.DescendantNodesAndSelf().OfType<TypeSyntax>().FirstOrDefault(type => Replacement(type, model) is not null) is not { } written) return;

        var replacement = Replacement(written, model)!;
        var syntax = (TypeSyntax)SyntaxGenerator.GetGenerator(context.Document).TypeExpression(replacement, addImport: true);
        var title = $"Use {replacement.Name}";
        var action = CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(written, syntax.WithTriviaFrom(written)))), equivalenceKey: nameof(UseNodaTimeFix));
        context.RegisterCodeFix(action, context.Diagnostics);
    }

    private static INamedTypeSymbol? Replacement(TypeSyntax type, SemanticModel model) =>
        model.GetTypeInfo(type).Type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } named && Replacements.TryGetValue(named.Name, out var name)
            ? model.Compilation.GetTypeByMetadataName(name)
            : null;
}
