using System.Collections.Immutable;
using System.Reflection;
using Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;
using Diplomacy.Domain.CodeFixes.Time;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.Analyzers.Tests;

/// <summary>Applies the package's code fixes to a program.</summary>
internal static class VerifyFix
{
    private static readonly AdhocWorkspace Workspace = new();

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(SwapEndsFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>The program in which the first finding is fixed.</summary>
    public static async Task One(string before, string after)
    {
        var (document, findings) = await Open(before);
        var action = Assert.Single(await Actions(document, findings[0]));
        Assert.Equal(after, await Apply(action, document));
    }

    /// <summary>The program in which all findings are fixed at once.</summary>
    public static async Task All(string before, string after)
    {
        var (document, findings) = await Open(before);
        var fix = Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(findings[0].Id));
        var action = Assert.Single((await Actions(document, findings[0])).Select(static action => action.EquivalenceKey));
        var context = new FixAllContext(document, fix, FixAllScope.Document, action, findings.Select(static finding => finding.Id).Distinct(), new Findings(findings), CancellationToken.None);
        Assert.Equal(after, await Apply((await fix.GetFixAllProvider()!.GetFixAsync(context))!, document));
    }

    /// <summary>A program with a finding for which there is no fix.</summary>
    public static async Task None(string before)
    {
        var (document, findings) = await Open(before);
        Assert.NotEmpty(findings);
        foreach (var finding in findings) Assert.Empty(await Actions(document, finding));
    }

    private static async Task<(Document Document, ImmutableArray<Diagnostic> Findings)> Open(string source)
    {
        var program = TestCompilation.Of(source);
        var project = Workspace.AddProject("Test", LanguageNames.CSharp)
            .WithCompilationOptions(program.Options).WithParseOptions(program.SyntaxTrees[0].Options).WithMetadataReferences(program.References);
        foreach (var tree in program.SyntaxTrees.Skip(1)) project = project.AddDocument(tree.FilePath, await tree.GetTextAsync()).Project;

        var document = project.AddDocument(program.SyntaxTrees[0].FilePath, SourceText.From(source));
        return (document, [.. await Report((await document.Project.GetCompilationAsync())!)]);
    }

    /// <summary>What is reported, of declarations only what some fix is for: the programs may be short of generated halves.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> Report(Compilation program) =>
        [.. await Verify.Report(program), .. (await VerifyDeclaration.Report(program)).Where(static finding => Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))];

    private static async Task<List<CodeAction>> Actions(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    private static async Task<string> Apply(CodeAction action, Document document)
    {
        var change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var source = (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
        Assert.Empty(await Report(TestCompilation.Of(source)));
        return source;
    }

    private sealed class Findings(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
