using System.Text.RegularExpressions;

namespace Diplomacy.Cli;

/// <summary>The page of a rule or of another diagnostic, as the repository holds it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The page, in Markdown.</param>
internal sealed partial record RulePage(string Id, string Text)
{
    /// <summary>The folder of the pages in the repository.</summary>
    public const string Folder = "analyzers/docs";

    /// <summary>Every page that the tool was built with, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. from name in typeof(RulePage).Assembly.GetManifestResourceNames()
           where FileName.IsMatch(name)
           orderby name
           select new RulePage(Path.GetFileNameWithoutExtension(name), Read(name)),
    ];

    /// <summary>The path in the repository.</summary>
    public string PagePath => $"{Folder}/{Id}.md";

    /// <summary>What must hold: the heading, without the id.</summary>
    public string Title => Heading.Match(Text).Groups["title"].Value.Trim();

    /// <summary>The name in the catalogue of the domain, <c>INV-S3</c>, where the rule comes from there.</summary>
    public string? RuleName => Line("Rule name");

    /// <summary>What happens to what breaks the rule; <see langword="null"/> where the page does not say.</summary>
    public string? Severity => Line("Severity");

    [GeneratedRegex(@"^DIP\d{4}\.md$")]
    private static partial Regex FileName { get; }

    [GeneratedRegex(@"^# DIP\d{4}: (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading { get; }

    /// <summary>The pages of a repository, by id.</summary>
    /// <param name="root">The folder of the repository.</param>
    public static IReadOnlyDictionary<string, RulePage> In(string root) => Directory.EnumerateFiles(Path.Combine(root, Folder))
        .Where(static file => FileName.IsMatch(Path.GetFileName(file)))
        .Select(static file => new RulePage(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
        .ToDictionary(static page => page.Id, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(RulePage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>What a line says that begins with a label and a colon.</summary>
    private string? Line(string label)
    {
        var said = Text.Split('\n').FirstOrDefault(line => line.StartsWith($"{label}: ", StringComparison.Ordinal));
        return said?[(label.Length + 2)..].Trim();
    }
}
