using Basic.Reference.Assemblies;
using Diplomacy.Domain.Generators;
using Diplomacy.Domain.Invariants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;

namespace Diplomacy.Domain.Analyzers.Tests;

/// <summary>Programs for the compiler under test.</summary>
internal static class TestCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Diplomacy.Domain;
        global using Diplomacy.Domain.Invariants;
        global using NodaTime;
        """;

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] Framework = [.. Net100.References.All];

    private static readonly MetadataReference[] Model =
    [
        .. Framework,
        MetadataReference.CreateFromFile(typeof(LocalDate).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Violation).Assembly.Location),
    ];

    /// <summary>A program that sees the model, its generated halves not made.</summary>
    public static CSharpCompilation Of(string source, params MetadataReference[] references)
    {
        var tree = CSharpSyntaxTree.ParseText(source, ParseOptions, path: "Test.cs");
        return Create([tree, CSharpSyntaxTree.ParseText(Usings, ParseOptions, path: "Usings.cs")], [.. Model, .. references]);
    }

    /// <summary>A program that sees the framework alone.</summary>
    public static CSharpCompilation WithoutModel(string source) => Create([CSharpSyntaxTree.ParseText(source, ParseOptions, path: "Test.cs")], Framework);

    /// <summary>The same program with the generated half of each of its records.</summary>
    public static Compilation WithGeneratedHalves(this Compilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create([new DomainRecordGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        return complete;
    }

    /// <summary>The program as other programs reference it: metadata, no source.</summary>
    public static MetadataReference ToReference(this Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Create(SyntaxTree[] trees, MetadataReference[] references)
    {
        var isProgram = trees[0].GetCompilationUnitRoot().Members.Any(static member => member.IsKind(SyntaxKind.GlobalStatement));
        var options = new CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true);
        return CSharpCompilation.Create($"Test{Guid.NewGuid():N}", trees, references, options);
    }
}
