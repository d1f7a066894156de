using System.Collections.Immutable;
using Diplomacy.Domain.Analyzers.Tests.Generators.Baseline;
using Diplomacy.Domain.CodeFixes.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Domain.Analyzers.Tests.CodeFixes.Serialization;

public sealed class UpdateBaselineFixTests
{
    private const string Toast = """
        [DomainRecord]
        public sealed partial record Toast
        {
            public string By { get; }
            public int? Glasses { get; }
        }
        """;

    [Fact]
    public Task Addition_TakesItsPlaceInTheOrder() => One(
        shipped: "",
        unshipped: "# since then\n\nToast has by: text, required\nToast is record\n",
        after: "# since then\n\nToast has by: text, required\nToast has glasses: int32, optional\nToast is record\n");

    [Fact]
    public Task Addition_ToAnEmptyFile_IsItsLine() => One(shipped: "Toast has by: text, required\nToast is record", unshipped: "", after: "Toast has glasses: int32, optional\n");

    [Fact]
    public Task Addition_AfterALineWithoutAnEnd_StandsOnItsOwn() => One(
        shipped: "Toast has by: text, required\nToast is record", unshipped: "# since then", after: "# since then\nToast has glasses: int32, optional\n");

    [Fact]
    public Task Addition_KeepsTheEndsOfLines() => One(
        shipped: "Toast is record", unshipped: "Toast has by: text, required\r\n", after: "Toast has by: text, required\r\nToast has glasses: int32, optional\r\n");

    [Fact]
    public Task Addition_OfWhatWasWithdrawn_EndsTheWithdrawal() => One(
        shipped: "Toast has by: text, required\nToast has glasses: int32, optional\nToast is record",
        unshipped: "*REMOVED*Toast has glasses: int32, optional\n",
        after: "");

    [Fact]
    public Task Change_OfWhatWasShipped_WithdrawsIt() => One(
        shipped: "Toast has by: text, required\nToast has glasses: text, optional\nToast is record",
        unshipped: "",
        after: "*REMOVED*Toast has glasses: text, optional\nToast has glasses: int32, optional\n");

    [Fact]
    public Task Change_OfWhatIsNotShipped_ReplacesIt() => One(
        shipped: "Toast has by: text, required\nToast is record",
        unshipped: "Toast has glasses: int32, required\n",
        after: "Toast has glasses: int32, optional\n");

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task All_WriteTheWholeBaselineAtOnce(FixAllScope scope)
    {
        var (document, findings) = await Open(Toast, "", "# since then\n");
        var fix = new UpdateBaselineFix();
        var key = Assert.Single(await Actions(document, findings[0])).EquivalenceKey;
        var context = scope is FixAllScope.Document
            ? new FixAllContext(document, fix, scope, key, ["DIP8101"], new Reported(findings), CancellationToken.None)
            : new FixAllContext(document.Project, fix, scope, key, ["DIP8101"], new Reported(findings), CancellationToken.None);

        var after = await Apply((await fix.GetFixAllProvider().GetFixAsync(context))!, document);

        Assert.Equal("# since then\nToast has by: text, required\nToast has glasses: int32, optional\nToast is record\n", after);
        Assert.Empty(await VerifyBaseline.Report(Toast, "", after));
    }

    [Fact]
    public async Task Project_WithoutTheFile_HasNoFix()
    {
        var (document, findings) = await Open(Toast, "", "");
        var without = document.Project.RemoveAdditionalDocument(document.Project.AdditionalDocuments.Single(static file => file.Name == "WireFormat.Unshipped.txt").Id);

        Assert.Empty(await Actions(without.GetDocument(document.Id)!, findings[0]));
    }

    private static async Task One(string shipped, string unshipped, string after)
    {
        var (document, findings) = await Open(Toast, shipped, unshipped);
        var fixedText = await Apply(Assert.Single(await Actions(document, Assert.Single(findings))), document);

        Assert.Equal(after, fixedText);
        Assert.Empty(await VerifyBaseline.Report(Toast, shipped, fixedText));
    }

    private static async Task<(Document Document, ImmutableArray<Diagnostic> Findings)> Open(string source, string shipped, string unshipped)
    {
        using var workspace = new AdhocWorkspace();
        var program = TestCompilation.Of(source);
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithCompilationOptions(program.Options).WithParseOptions(TestCompilation.ParseOptions).WithMetadataReferences(program.References)
            .AddAdditionalDocument("WireFormat.Shipped.txt", shipped, filePath: "/project/WireFormat.Shipped.txt").Project
            .AddAdditionalDocument("WireFormat.Unshipped.txt", unshipped, filePath: "/project/WireFormat.Unshipped.txt").Project;
        foreach (var tree in program.SyntaxTrees.Skip(1)) project = project.AddDocument(tree.FilePath, await tree.GetTextAsync()).Project;

        var document = project.AddDocument("Test.cs", SourceText.From(source));
        var compilation = await document.Project.GetCompilationAsync();
        return (document, [.. await VerifyBaseline.Report(compilation!, document.Project.AnalyzerOptions.AdditionalFiles)]);
    }

    private static async Task<List<CodeAction>> Actions(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await new UpdateBaselineFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<string> Apply(CodeAction action, Document document)
    {
        var change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var file = change.ChangedSolution.GetProject(document.Project.Id)!.AdditionalDocuments.Single(static file => file.Name == "WireFormat.Unshipped.txt");
        return (await file.GetTextAsync()).ToString();
    }

    private sealed class Reported(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
