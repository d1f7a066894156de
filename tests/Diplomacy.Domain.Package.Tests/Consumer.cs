namespace Diplomacy.Domain.Package.Tests;

/// <summary>A project outside the repository that sees the library only as a package.</summary>
internal sealed record Consumer(string Folder, string PackageCache, string LibraryVersion, string Feed)
{
    public DotNet.Outcome Build() => Run("build");

    public DotNet.Outcome Execute() => Run("run");

    /// <summary>Packs the project into the feed, for others to reference.</summary>
    public DotNet.Outcome Pack() => Run("pack", "-o", Feed, $"-p:Version={LibraryVersion}");

    public DotNet.Outcome Publish(params string[] options) => Run(["publish", "-c", "Release", "-o", "out", .. options]);

    public DotNet.Outcome RunPublished(string program) => DotNet.Run(Folder, PackageCache, Path.Combine("out", program));

    /// <summary>The line, counted from 1, of the first place where a text stands in a file of the project.</summary>
    public int LineOf(string file, string text) => Array.FindIndex(File.ReadAllLines(Path.Combine(Folder, file)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    private DotNet.Outcome Run(string verb, params string[] options) => Run([verb, .. options]);

    private DotNet.Outcome Run(string[] arguments) => DotNet.Run(Folder, PackageCache, [.. arguments, $"-p:LibraryVersion={LibraryVersion}"]);
}
