namespace Diplomacy.Cli;

/// <summary>The index of the pages, in Markdown.</summary>
internal static class RuleIndex
{
    /// <summary>The index.</summary>
    /// <param name="rules">The declared rules.</param>
    /// <param name="pages">The pages, by id.</param>
    public static string Of(IEnumerable<DeclaredRule> rules, IReadOnlyDictionary<string, RulePage> pages)
    {
        var declared = rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        var rows = pages.Values.OrderBy(static page => page.Id, StringComparer.Ordinal).Select(page => Row(page, declared.GetValueOrDefault(page.Id)));
        return $"""
            # The rules

            One page a rule: what must hold, why and by which source, wrong and right. `INV-…` is the rule's name in the catalogue of the domain.
            This index is written by `dotnet run --project src/Diplomacy.Cli -- rules --write`.

            | id | severity | what must hold | on | name |
            |---|---|---|---|---|
            {string.Join('\n', rows)}

            """;
    }

    private static string Row(RulePage page, DeclaredRule? rule) =>
        $"| [{page.Id}]({page.Id}.md) | {rule?.Severity ?? page.Severity} | {Cell(page.Title)} | {On(rule)} | {page.RuleName} |";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string On(DeclaredRule? rule) => rule is null ? "" : $"`{rule.TypeName}`";
}
