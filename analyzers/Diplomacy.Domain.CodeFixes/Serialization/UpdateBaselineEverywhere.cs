using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Diplomacy.Domain.CodeFixes.Serialization;

/// <summary>Says in the baselines all that the wire format has become: in a document, a project or the solution.</summary>
/// <remarks>Each fix changes the same file, so that they are made together and not side by side.</remarks>
internal sealed class UpdateBaselineEverywhere : FixAllProvider
{
    /// <inheritdoc />
    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(UpdateBaselineFix.Title, cancellation => Apply(context.WithCancellationToken(cancellation)), equivalenceKey: UpdateBaselineFix.Title));

    private static async Task<Solution> Apply(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var id in context.Scope is FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id])
        {
            var findings = await Findings(context, context.Solution.GetProject(id)!).ConfigureAwait(false);
            if (findings.Count > 0) solution = await BaselineEdits.Apply(solution.GetProject(id)!, findings, context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Findings(FixAllContext context, Project project) => context is { Scope: FixAllScope.Document, Document: { } document }
        ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
        : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
}
