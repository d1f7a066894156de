using System.Reflection;

namespace Diplomacy.Domain.Package.Tests;

/// <summary>The library, packed once for all tests into the feed of the repository, under a version that no cache has seen.</summary>
public sealed class PackedLibrary : IDisposable
{
    private static readonly string Repository = typeof(PackedLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private readonly DirectoryInfo _workshop = Directory.CreateTempSubdirectory("diplomacy-package-");

    public PackedLibrary()
    {
        foreach (var old in Directory.EnumerateFiles(Feed, "*.*nupkg")) File.Delete(old);
        Command.Run("dotnet", Repository, GlobalPackages, "pack", "src/Diplomacy.Domain", "-c", "Release", "-o", Feed, $"-p:Version={Version}").Succeeded();
        var nodaTime = Directory.EnumerateFiles(Path.Combine(GlobalPackages, "nodatime"), "*.nupkg", SearchOption.AllDirectories).Single();
        File.Copy(nodaTime, Path.Combine(Feed, Path.GetFileName(nodaTime)));
    }

    /// <summary>The version under test.</summary>
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    /// <summary>The package file.</summary>
    public string PackagePath => Path.Combine(Feed, $"Diplomacy.Domain.{Version}.nupkg");

    private static string Feed => Path.Combine(Repository, "tests", "Diplomacy.Domain.Package.Tests", "feed");

    private static string GlobalPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Copies a consumer out of the repository; it restores from the feed and nowhere else.</summary>
    internal Consumer Restore(string name) => Copy(name, $"""
        <configuration>
          <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
        </configuration>
        """);

    /// <summary>Copies a consumer that also needs the SDK's own runtime packs, from wherever this machine gets packages.</summary>
    internal Consumer RestoreWithRuntimePacks(string name) => Copy(name, $"""
        <configuration>
          <packageSources><add key="feed" value="{Feed}" /></packageSources>
        </configuration>
        """);

    public void Dispose() => _workshop.Delete(recursive: true);

    private Consumer Copy(string name, string configuration)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        var folder = _workshop.CreateSubdirectory(name);
        foreach (var file in Directory.EnumerateFiles(source)) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)), overwrite: true);
        File.WriteAllText(Path.Combine(folder.FullName, "nuget.config"), configuration);
        return new Consumer(folder.FullName, Path.Combine(_workshop.FullName, "packages"), Version, Feed);
    }
}
