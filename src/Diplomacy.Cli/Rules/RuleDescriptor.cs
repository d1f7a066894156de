namespace Diplomacy.Cli;

/// <summary>A declared rule as the analyzers list it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Page">Its page, where it has one.</param>
internal sealed record RuleDescriptor(DeclaredRule Rule, RulePage? Page)
{
    private const string Category = "Diplomacy.Domain";
    private const string Mark = "; Below: the rules that the records declare, written by 'diplomacy rules --write'.\n";

    private string Title => Page?.Title ?? Rule.Title;

    private string Field =>
        $"    public static readonly DiagnosticDescriptor {Rule.Id} = new(\"{Rule.Id}\", \"{Title.Replace("\"", "\\\"", StringComparison.Ordinal)}\", \"{{0}}\", \"{Category}\", "
        + $"DiagnosticSeverity.{Rule.Declaration.Severity}, isEnabledByDefault: true);";

    private string ReleaseLine => $"{Rule.Id} | {Category} | {Rule.Declaration.Severity} | {Title}\n";

    /// <summary>The analyzers' table of rules. Each rule has a field of its own, because the compiler's release tracking looks for fields.</summary>
    /// <param name="descriptors">The descriptors, by id.</param>
    public static string ToSource(IReadOnlyCollection<RuleDescriptor> descriptors) => $$"""
        using Microsoft.CodeAnalysis;

        namespace Diplomacy.Domain.Analyzers;

        /// <summary>The library's declared rules: a compiler must know each id beforehand. Written by <c>diplomacy rules --write</c> from the declarations; do not edit.</summary>
        internal static class DeclaredRules
        {
        {{string.Join('\n', descriptors.Select(static descriptor => descriptor.Field))}}

            public static readonly DiagnosticDescriptor[] All =
            [
        {{string.Join('\n', descriptors.Select(static descriptor => $"        {descriptor.Rule.Id},"))}}
            ];
        }

        """;

    /// <summary>The release-tracking file, with these descriptors in it after the rules that the analyzers declare themselves.</summary>
    /// <param name="releases">The file.</param>
    /// <param name="descriptors">The descriptors, by id.</param>
    public static string IntoReleases(string releases, IReadOnlyCollection<RuleDescriptor> descriptors)
    {
        var ids = descriptors.Select(static descriptor => descriptor.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var own = releases.Split(Mark)[0].TrimEnd().Split('\n').Where(line => !ids.Contains(line.Split(' ')[0]));
        return $"{string.Join('\n', own)}\n{Mark}{string.Concat(descriptors.Select(static descriptor => descriptor.ReleaseLine))}";
    }
}
