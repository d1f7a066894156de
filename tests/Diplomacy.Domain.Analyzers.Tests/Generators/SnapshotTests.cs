using System.Text;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class SnapshotTests
{
    [Theory, MemberData(nameof(Shapes.All), MemberType = typeof(Shapes))]
    public void Emit_EachShape_IsAsReviewed(string name, string source)
    {
        GeneratedProgram.Compile(source);

        GoldenFile.Equal($"Generators/Snapshots/{name}.txt", Files(source));
    }

    [Fact]
    public void Emit_BaseInAnotherAssembly_IsAsReviewed()
    {
        var library = GeneratedProgram.Compile(Shapes.Hierarchy);
        GeneratedProgram.Compile(DerivedRecordTests.Derived, library);

        GoldenFile.Equal("Generators/Snapshots/BaseInAnotherAssembly.txt", Files(DerivedRecordTests.Derived, library));
    }

    private static string Files(string source, params Microsoft.CodeAnalysis.Compilation[] referenced)
    {
        var text = new StringBuilder();
        foreach (var (name, file) in GeneratedProgram.Files(source, referenced).OrderBy(static file => file.Key, StringComparer.Ordinal))
            text.Append("======== ").Append(name).Append('\n').Append(file).Append('\n');
        return text.ToString();
    }
}
