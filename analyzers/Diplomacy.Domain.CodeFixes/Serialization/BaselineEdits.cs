using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.CodeFixes.Serialization;

/// <summary>Brings the unshipped half of a project's baseline up to date.</summary>
internal static class BaselineEdits
{
    /// <summary>The solution in which the project's baseline says what the findings say.</summary>
    public static async Task<Solution> Apply(Project project, IEnumerable<Diagnostic> findings, CancellationToken cancellation)
    {
        if (Unshipped(project) is not { } file) return project.Solution;

        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        var lines = new BaselineLines(text.ToString());
        foreach (var finding in findings)
        {
            if (Property(finding, WireBaselineTerms.WithdrawnProperty) is { } withdrawn) lines.Withdraw(withdrawn);
            if (Property(finding, WireBaselineTerms.AddedProperty) is { } added) lines.Add(added);
        }

        return project.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(lines.ToString(), text.Encoding));
    }

    /// <summary>The file that takes the changes; nothing where the project has none.</summary>
    public static TextDocument? Unshipped(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(static file => WireBaselineTerms.IsNamed(file.FilePath ?? file.Name, WireBaselineTerms.UnshippedFile));

    private static string? Property(Diagnostic finding, string name) => finding.Properties.TryGetValue(name, out var line) ? line : null;
}
