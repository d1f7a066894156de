namespace Diplomacy.Domain.Package.Tests;

/// <summary>A project outside the repository that sees the library only as a package.</summary>
internal sealed record Consumer(string Folder, string PackageCache, string LibraryVersion, string Feed)
{
    public Command.Outcome Build() => Run("build");

    public Command.Outcome Execute() => Run("run");

    /// <summary>Packs the project into the feed, for others to reference.</summary>
    public Command.Outcome Pack() => Run("pack", "-o", Feed, $"-p:Version={LibraryVersion}");

    public Command.Outcome Publish(params string[] options) => Run(["publish", "-c", "Release", "-o", "out", .. options]);

    public Command.Outcome RunPublished(string program) => Command.Run(Path.Combine(Folder, "out", program), Folder, PackageCache);

    /// <summary>The line, counted from 1, of the first place where a text stands in a file of the project.</summary>
    public int LineOf(string file, string text) => Array.FindIndex(File.ReadAllLines(Path.Combine(Folder, file)), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    private Command.Outcome Run(string verb, params string[] options) => Run([verb, .. options]);

    private Command.Outcome Run(string[] arguments) => Command.Run("dotnet", Folder, PackageCache, [.. arguments, $"-p:LibraryVersion={LibraryVersion}"]);
}
