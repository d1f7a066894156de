using System.Globalization;

namespace Diplomacy.Cli;

/// <summary>A declared rule as the analyzers list it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Page">Its page, where it has one.</param>
internal sealed record RuleDescriptor(DeclaredRule Rule, RulePage? Page)
{
    private const string Opening = "All =\n    [\n";
    private const string Closing = "    ];\n";
    private const string Category = "Diplomacy.Domain";
    private const string Mark = "; Below: the rules that the records declare, written by 'diplomacy rules --write'.\n";

    private string Title => Page?.Title ?? Rule.Title;

    /// <summary>The analyzers' table, with these descriptors in it.</summary>
    /// <param name="source">The source file of the table.</param>
    /// <param name="descriptors">The descriptors, by id.</param>
    /// <exception cref="InvalidDataException">The file holds no table.</exception>
    public static string IntoSource(string source, IEnumerable<RuleDescriptor> descriptors)
    {
        var opening = source.IndexOf(Opening, StringComparison.Ordinal);
        var start = opening + Opening.Length;
        var end = opening < 0 ? -1 : source.IndexOf(Closing, start, StringComparison.Ordinal);
        if (end < 0) throw new InvalidDataException("The source file of the analyzers' rules must hold the table 'All'; it has none.");
        return $"{source[..start]}{string.Concat(descriptors.Select(static descriptor => descriptor.ToSource()))}{source[end..]}";
    }

    /// <summary>The release-tracking file, with these descriptors in it after the rules that the analyzers declare themselves.</summary>
    /// <param name="releases">The file.</param>
    /// <param name="descriptors">The descriptors, by id.</param>
    public static string IntoReleases(string releases, IEnumerable<RuleDescriptor> descriptors)
    {
        var mark = releases.IndexOf(Mark, StringComparison.Ordinal);
        var own = mark < 0 ? releases.TrimEnd() + "\n" : releases[..mark];
        return $"{own}{Mark}{string.Concat(descriptors.Select(static descriptor => descriptor.ToRelease()))}";
    }

    private string ToSource() => string.Create(
        CultureInfo.InvariantCulture,
        $"        new(\"{Rule.Id}\", \"{Title.Replace("\"", "\\\"", StringComparison.Ordinal)}\", \"{{0}}\", Rules.Category, DiagnosticSeverity.{Rule.Declaration.Severity}, isEnabledByDefault: true),\n");

    private string ToRelease() => $"{Rule.Id} | {Category} | {Rule.Declaration.Severity} | {Title}\n";
}
