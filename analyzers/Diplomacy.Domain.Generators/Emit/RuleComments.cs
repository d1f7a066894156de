using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The rules as comments.</summary>
internal static class RuleComments
{
    /// <summary>Each rule with its id and text, the bases' first; nothing for a record without rules.</summary>
    public static IEnumerable<string> Remarks(RecordModel record)
    {
        var rules = record.InheritedRules.Concat(record.Rules).ToList();
        return rules.Count == 0 ? [] :
        [
            "/// <remarks>",
            "/// The rules:",
            "/// <list type=\"bullet\">",
            .. rules.Select(static rule => $"/// <item><term>{rule.Id.InComment()}</term> <description>{Kind(rule)}{rule.Message.InComment()}</description></item>"),
            "/// </list>",
            "/// </remarks>",
        ];
    }

    /// <summary>The exception that refuses a value; nothing for a record that no rule refuses.</summary>
    public static IEnumerable<string> Exception(RecordModel record) => record.RefusingRules.Any()
        ? [$"/// <exception cref=\"{Names.InvariantException}\">A rule is broken: {string.Join(", ", record.RefusingRules.Select(static rule => rule.Id.InComment()))}.</exception>"]
        : [];

    static string Kind(RuleModel rule) => rule.Refuses ? "" : "(advisory) ";
}
