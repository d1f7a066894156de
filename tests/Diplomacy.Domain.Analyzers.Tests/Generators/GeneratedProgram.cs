using System.Runtime.Loader;
using Diplomacy.Domain.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

/// <summary>Programs that are compiled with the generator, loaded and run.</summary>
internal static class GeneratedProgram
{
    private const string AssemblyFile = "DomainAssembly.g.cs";

    /// <summary>The program with its generated halves, which give no warning.</summary>
    public static Compilation Compile(string source, params Compilation[] referenced)
    {
        var compilation = TestCompilation.Of(source, [.. referenced.Select(TestCompilation.ToReference)]).WithGeneratedHalves();
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error || IsWarningInGeneratedCode(diagnostic)));
        return compilation;
    }

    /// <summary>The generated halves of a program's records, by the name of the file.</summary>
    public static IReadOnlyDictionary<string, string> Files(string source, params Compilation[] referenced) =>
        Generated(source, referenced).Where(static file => file.HintName != AssemblyFile).ToDictionary(static file => file.HintName, static file => file.SourceText.ToString());

    /// <summary>The class that makes the records of a program known; <see langword="null"/> where it needs none.</summary>
    public static string? Registration(string source, params Compilation[] referenced) =>
        Generated(source, referenced).Where(static file => file.HintName == AssemblyFile).Select(static file => file.SourceText.ToString()).SingleOrDefault();

    /// <summary>The value of an expression in a program.</summary>
    public static T Evaluate<T>(string source, string expression, params Compilation[] referenced)
    {
        var program = Compile($$"""
            {{source}}

            public static class Probe
            {
                public static object? Value() => {{expression}};
            }
            """, referenced);
        var context = new AssemblyLoadContext(null, isCollectible: true);
        foreach (var library in referenced) Load(context, library);
        var value = Load(context, program).GetExportedTypes().Single(static type => type.Name == "Probe").GetMethod("Value")!.Invoke(null, []);
        return Assert.IsAssignableFrom<T>(value);
    }

    /// <summary>A driver that tells which steps it could reuse.</summary>
    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new DomainRecordGenerator().AsSourceGenerator()],
        parseOptions: TestCompilation.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static System.Collections.Immutable.ImmutableArray<GeneratedSourceResult> Generated(string source, Compilation[] referenced) =>
        Driver().RunGenerators(TestCompilation.Of(source, [.. referenced.Select(TestCompilation.ToReference)])).GetRunResult().Results.Single().GeneratedSources;

    private static System.Reflection.Assembly Load(AssemblyLoadContext context, Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        return context.LoadFromStream(image);
    }

    private static bool IsWarningInGeneratedCode(Diagnostic diagnostic) =>
        diagnostic.Severity is DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) is true;
}
