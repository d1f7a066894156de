namespace Diplomacy.Cli;

/// <summary>A file of the repository that lists the rules.</summary>
/// <param name="Root">The folder of the repository.</param>
/// <param name="Path">The path from there.</param>
/// <param name="Text">What the file must hold.</param>
internal sealed record RuleFile(string Root, string Path, string Text)
{
    /// <summary>A file of which only a part is written.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="path">The path from there.</param>
    /// <param name="change">Puts that part into what the file holds now.</param>
    public static RuleFile Changed(string root, string path, Func<string, string> change) =>
        new(root, path, change(File.ReadAllText(System.IO.Path.Combine(root, path))));

    /// <summary>Whether the file holds that.</summary>
    public bool IsCurrent => File.Exists(FullPath) && File.ReadAllText(FullPath) == Text;

    private string FullPath => System.IO.Path.Combine(Root, Path);

    /// <summary>Makes the file hold that.</summary>
    public void Write()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath)!);
        File.WriteAllText(FullPath, Text);
    }
}
