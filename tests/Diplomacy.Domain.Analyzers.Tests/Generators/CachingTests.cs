using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class CachingTests
{
    private static readonly string[] Steps = ["DomainRecords", "ClosedSets"];

    [Theory, MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public void Run_UnrelatedEdit_LeavesAllStepsCached(string name, string source)
    {
        var program = TestCompilation.Of(source);
        var driver = GeneratedProgram.Driver().RunGenerators(program);

        var edited = driver.RunGenerators(program.AddSyntaxTrees(CSharpSyntaxTree.ParseText("public class Unrelated;", TestCompilation.ParseOptions, path: $"{name}.cs")));

        Assert.All(Reasons(edited), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    [Fact]
    public void Run_CommentInTheSameFile_LeavesTheOutputCached()
    {
        var program = TestCompilation.Of(Shapes.Value);
        var driver = GeneratedProgram.Driver().RunGenerators(program);

        var edited = driver.RunGenerators(program.ReplaceSyntaxTree(program.SyntaxTrees[0], CSharpSyntaxTree.ParseText("// A remark.\n" + Shapes.Value, TestCompilation.ParseOptions, path: "Test.cs")));

        Assert.All(Reasons(edited), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    [Fact]
    public void Run_MemberOfTheBaseAdded_WritesTheDerivedRecordAnew()
    {
        var program = TestCompilation.Of(Shapes.Hierarchy);
        var driver = GeneratedProgram.Driver().RunGenerators(program);
        var longer = Shapes.Hierarchy.Replace("public ValueList<string> Tags { get; }", "public ValueList<string> Tags { get; } public int Rank { get; }", StringComparison.Ordinal);

        var edited = driver.RunGenerators(program.ReplaceSyntaxTree(program.SyntaxTrees[0], CSharpSyntaxTree.ParseText(longer, TestCompilation.ParseOptions, path: "Test.cs")));

        var summit = edited.GetRunResult().Results.Single().GeneratedSources.Single(static file => file.HintName == "Calendar.Summit.g.cs").SourceText.ToString();
        Assert.Contains("int rank", summit, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        IReadOnlyList<IncrementalStepRunReason> reasons =
        [
            .. result.TrackedSteps.Where(static step => Steps.Contains(step.Key)).Concat(result.TrackedOutputSteps)
                .SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason),
        ];
        Assert.NotEmpty(reasons);
        return reasons;
    }
}
