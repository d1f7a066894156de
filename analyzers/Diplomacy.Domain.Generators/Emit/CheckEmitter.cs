using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>One rule's part of <c>Collect</c>.</summary>
internal static class CheckEmitter
{
    public static string Emit(RuleModel rule) => rule.ForEach is null
        ? $$"""
            if (violations.Breaks({{Names.Severity}}.{{rule.Severity}}, this, static record => record.{{rule.Member}}))
            {
                violations.Add({{rule.Id.Literal()}}, {{Names.Severity}}.{{rule.Severity}}, {{rule.Pointer.Literal()}}, {{Message(rule)}});
            }
            """
        : ItemLoops.Counted(rule, $$"""
            if (violations.Breaks({{Names.Severity}}.{{rule.Severity}}, this, item, static (record, each) => record.{{rule.Member}}(each)))
            {
                violations.Add({{rule.Id.Literal()}}, {{Names.Severity}}.{{rule.Severity}}, {{ItemLoops.Pointer(rule)}}, index, {{Message(rule)}});
            }
            """);

    static string Message(RuleModel rule)
    {
        var isInterpolated = rule.Parts.Any(static part => part.IsPlaceholder);
        return $"{(isInterpolated ? "$" : "")}\"{rule.Parts.Select(part => Part(part, isInterpolated)).Concatenated()}\"";
    }

    static string Part(MessagePart part, bool isInterpolated) => part switch
    {
        { IsPlaceholder: true, Computed: null } => $"{{({Names.MessageText}.Of({part.Text}))}}",
        { IsPlaceholder: true, Computed: "this" } => $"{{({Names.MessageText}.Of(this, static record => record.{part.Text}))}}",
        { IsPlaceholder: true, Computed: var receiver } => $"{{({Names.MessageText}.Of({receiver}, static value => value{part.Text.Substring(receiver.Length)}))}}",
        _ when isInterpolated => Quoted(part.Text).Replace("{", "{{").Replace("}", "}}"),
        _ => Quoted(part.Text),
    };

    static string Quoted(string text)
    {
        var literal = text.Literal();
        return literal.Substring(1, literal.Length - 2);
    }
}
