namespace Diplomacy.Domain.Analyzers.Tests;

/// <summary>Texts that were reviewed once and are compared from then on. <c>ACCEPT_GOLDEN_FILES=1</c> writes them anew, to be reviewed as a change.</summary>
internal static class GoldenFile
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("ACCEPT_GOLDEN_FILES") == "1";

    /// <summary>Compares a text with the file at a path below the test project.</summary>
    public static void Equal(string path, string actual)
    {
        var file = InRepository("tests", "Diplomacy.Domain.Analyzers.Tests", path);
        if (Accepts) File.WriteAllText(file, actual.ReplaceLineEndings("\n"));
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }

    /// <summary>The full name of a file of the repository.</summary>
    public static string InRepository(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Diplomacy.Domain.sln"))) folder = folder.Parent!;
        return Path.Combine([folder.FullName, .. path]);
    }
}
