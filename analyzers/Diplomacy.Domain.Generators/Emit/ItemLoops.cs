using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>Loops over the items that a rule checks: one in another for each list on the way, <c>item</c> in the innermost.</summary>
internal static class ItemLoops
{
    /// <summary>The loops over items alone.</summary>
    public static string Plain(RuleModel rule, string body) => Nested(rule, body, static (loop, inner) => $$"""
        foreach (var {{loop.Item}} in {{(loop.List.IsOptional ? $"({loop.Receiver}{loop.List.Access} ?? [])" : $"{loop.Receiver}{loop.List.Access}")}}.AsSpan())
        {
            {{inner.Indented()}}
        }
        """);

    /// <summary>The loops that also count: <c>index</c> is the item's place.</summary>
    public static string Counted(RuleModel rule, string body) => Nested(rule, body, static (loop, inner) => $$"""
        for (var {{loop.Index}} = 0; {{loop.Index}} < {{loop.Receiver}}{{loop.List.Access}}.Count; {{loop.Index}}++)
        {
            var {{loop.Item}} = {{loop.Receiver}}{{loop.List.Present}}[{{loop.Index}}];
            {{inner.Indented()}}
        }
        """);

    /// <summary>Where the innermost list is, as a C# expression of a JSON Pointer.</summary>
    public static string Pointer(RuleModel rule)
    {
        var pointer = string.Concat(Loops(rule).Select(static loop => loop.IsInnermost ? loop.List.Pointer : $"{loop.List.Pointer}/{{{loop.Index}}}")).Literal();
        return rule.Lists.Count > 1 ? $"${pointer}" : pointer;
    }

    static string Nested(RuleModel rule, string body, Func<Loop, string, string> write) =>
        Loops(rule).Reverse().Aggregate(body, (inner, loop) => write(loop, inner));

    static IEnumerable<Loop> Loops(RuleModel rule) => rule.Lists.Select((list, depth) => new Loop(list, depth, depth == rule.Lists.Count - 1));

    sealed record Loop(ItemList List, int Depth, bool IsInnermost)
    {
        public string Item => IsInnermost ? "item" : $"item{Depth + 1}";

        public string Index => IsInnermost ? "index" : $"index{Depth + 1}";

        public string Receiver => Depth == 0 ? "" : $"item{Depth}.";
    }
}
