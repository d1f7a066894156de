using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Diplomacy.Domain.CodeFixes.Serialization;

/// <summary>Says in the baseline what the wire format has become.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UpdateBaselineFix : CodeFixProvider
{
    internal const string Title = "Say it in " + WireBaselineTerms.UnshippedFile;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ["DIP8101", "DIP8103", "DIP8104", "DIP8105"];

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new UpdateBaselineEverywhere();

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        if (BaselineEdits.Unshipped(project) is null) return Task.CompletedTask;

        foreach (var finding in context.Diagnostics)
        {
            context.RegisterCodeFix(CodeAction.Create(Title, cancellation => BaselineEdits.Apply(project, [finding], cancellation), equivalenceKey: Title), finding);
        }

        return Task.CompletedTask;
    }
}
