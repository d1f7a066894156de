using Diplomacy.Domain.Text;

namespace Diplomacy.Cli;

/// <summary>Everything about one rule, as lines.</summary>
internal static class RuleDescription
{
    /// <summary>The description of a rule, or of a diagnostic that only has a page.</summary>
    /// <param name="id">The id, in upper or lower case.</param>
    /// <returns>The lines; <see langword="null"/> where there is no such rule.</returns>
    public static IEnumerable<string>? Of(string id)
    {
        var rule = DeclaredRule.All.FirstOrDefault(rule => Is(rule.Id, id));
        var page = RulePage.All.FirstOrDefault(page => Is(page.Id, id));
        return rule is not null ? Declared(rule, page) : page?.Text.TrimEnd().Split('\n');
    }

    /// <summary>A question that names the ids nearest to one that is not known.</summary>
    /// <param name="id">The id that is not known.</param>
    public static string NearestTo(string id) =>
        NearestMatch.DidYouMean(id.ToUpperInvariant(), DeclaredRule.All.Select(static rule => rule.Id).Union(RulePage.All.Select(static page => page.Id)));

    private static bool Is(string id, string asked) => id.Equals(asked, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Declared(DeclaredRule rule, RulePage? page)
    {
        var facts = new Listing("", "");
        facts.Add("severity", rule.Severity);
        facts.Add("type", rule.TypeName);
        facts.Add("rule", rule.Declaration.Rule);
        if (rule.Declaration.ForEach is { } list) facts.Add("for each", $"{rule.Declaration.Item} of {list}");
        facts.Add("expression", rule.Expression);
        facts.Add("message", rule.Declaration.Message);
        facts.Add("enforced by", rule.EnforcedBy);
        if (page is not null) facts.Add("page", page.PagePath);
        return facts.ToLines(hasHeadings: false).Prepend($"{rule.Id}: {page?.Title ?? rule.Title}");
    }
}
