using System.Reflection;
using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>The sources, as files.</summary>
internal static partial class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>The library's folder.</summary>
    public static string Library { get; } = Path.Combine(Root, "src", "Diplomacy.Domain");

    /// <summary>The folder of the rules' pages.</summary>
    public static string Pages { get; } = Path.Combine(Root, "analyzers", "docs");

    /// <summary>The C# files below a folder of the repository, without what the build writes.</summary>
    public static IEnumerable<string> Sources(params string[] folder) => Directory
        .EnumerateFiles(Path.Combine([Root, .. folder]), "*.cs", SearchOption.AllDirectories)
        .Where(file => !WrittenByTheBuild().IsMatch(file));

    /// <summary>A file's text without comments and literals.</summary>
    public static string Code(string file) => CommentsAndLiterals().Replace(File.ReadAllText(file), " ");

    /// <summary>A file's path from the root.</summary>
    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex WrittenByTheBuild();

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'""", RegexOptions.Singleline)]
    private static partial Regex CommentsAndLiterals();
}
