using System.IO.Compression;

namespace Diplomacy.Domain.Package.Tests;

public sealed class PackageTests(PackedLibrary library) : IClassFixture<PackedLibrary>
{
    [Fact]
    public void Package_Holds_LibraryAnalyzersDocumentationAndReadme()
    {
        using var package = ZipFile.OpenRead(library.PackagePath);
        var entries = package.Entries.Select(entry => entry.FullName).ToHashSet();

        Assert.Superset(
            new HashSet<string>
            {
                "README.md",
                "lib/net10.0/Diplomacy.Domain.dll",
                "lib/net10.0/Diplomacy.Domain.xml",
                "analyzers/dotnet/cs/Diplomacy.Domain.Generators.dll",
                "analyzers/dotnet/cs/Diplomacy.Domain.Analyzers.dll",
                "analyzers/dotnet/cs/Diplomacy.Domain.CodeFixes.dll",
            },
            entries);
        Assert.True(File.Exists(Path.ChangeExtension(library.PackagePath, ".snupkg")));
    }

    [Fact]
    public void GoodProgram_WithoutReflectionBasedSerialization_Runs()
    {
        var output = library.Restore("GoodProgram").Execute().Succeeded();

        Assert.Contains("is read back equal: True", output, StringComparison.Ordinal);
    }

    [Fact]
    public void BadConstant_FailsTheBuildAtItsPlace()
    {
        var consumer = library.Restore("BadConstant");

        var output = consumer.Build().Failed();

        Assert.Contains($"Dates.cs({consumer.LineOf("Dates.cs", "2, 30")},", output, StringComparison.Ordinal);
        Assert.Contains("error DIP1001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnRecords_InAProjectThatReferencesOnlyAnothersPackage_AreComparedWithTheirRulesAndTheirBaseline()
    {
        // The library keeps a baseline that holds, with warnings as errors.
        library.Restore("ProtocolLibrary").Pack().Succeeded();
        var consumer = library.Restore("Downstream");

        var output = consumer.Build().Failed();

        Assert.Contains($"Reception.cs({consumer.LineOf("Reception.cs", "guns: 20")},", output, StringComparison.Ordinal);
        Assert.Contains("error DIP0100: PROTO01", output, StringComparison.Ordinal);
        Assert.DoesNotContain($"Reception.cs({consumer.LineOf("Reception.cs", "guns: 21")},", output, StringComparison.Ordinal);
        Assert.Contains($"Toast.cs({consumer.LineOf("Toast.cs", "Glasses")},17): error DIP8101: The baseline must say 'Banquets.Toast has glasses: int32, optional'", output, StringComparison.Ordinal);
        Assert.Contains($"Toast.cs({consumer.LineOf("Toast.cs", "By {")},19): error DIP8104: 'Banquets.Toast has by: text, required' must not refuse what was read before", output, StringComparison.Ordinal);
        Assert.Contains($"WireFormat.Shipped.txt({consumer.LineOf("WireFormat.Shipped.txt", "wine")},1): error DIP8102: 'Banquets.Toast has wine: text, optional' must stay true", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OwnContext_CombinedWithTheResolver_RoundTrips()
    {
        var output = library.Restore("OwnContext").Execute().Succeeded();

        Assert.Contains("equal: {", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-p:PublishTrimmed=true")]
    [InlineData("-p:PublishAot=true")]
    public void Publish_TrimmedOrAheadOfTime_HasNoWarningAndRuns(string option)
    {
        var consumer = library.RestoreWithRuntimePacks("Trimmed");

        consumer.Publish(option, "--self-contained").Succeeded();

        Assert.Contains("is read back equal: True", consumer.RunPublished("Trimmed").Succeeded(), StringComparison.Ordinal);
    }
}
