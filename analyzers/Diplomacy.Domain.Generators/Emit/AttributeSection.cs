using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The comment and the attributes on the type: the rules as data, for the analyzers of other projects.</summary>
internal static class AttributeSection
{
    public static string Emit(RecordModel record) => Comment(record)
        .Concat(Converter(record))
        .Concat(record.Rules.Select(Rule))
        .Concat(record.LoweredMembers.Select(Member))
        .Select(static line => line + "\n")
        .Concatenated();

    // Without a summary of its own the type would pass for documented.
    static IEnumerable<string> Comment(RecordModel record) => record is { Summary.Length: > 0, Rules.Count: > 0 } ? RuleComments.Remarks(record) : [];

    // An attribute cannot name a type parameter.
    static IEnumerable<string> Converter(RecordModel record) => record.NamesConverter || record.FullName.Contains('<')
        ? []
        : [$"[global::System.Text.Json.Serialization.JsonConverter(typeof({Names.Serialization}.DomainJsonConverter<{record.FullName}>))]"];

    static string Rule(RuleModel rule)
    {
        IEnumerable<string> arguments =
        [
            rule.Id.Literal(),
            $"{Names.Severity}.{rule.Severity}",
            (rule.Expression ?? "").Literal(),
            rule.Message.Literal(),
            $"Rule = {rule.Member.TrimStart('@').Literal()}",
            .. rule.ForEach is null ? Array.Empty<string>() : [$"ForEach = {rule.ForEach.Literal()}", $"Item = {rule.Item!.Literal()}"],
            $"Reads = {Strings(rule.Reads)}",
        ];
        return $"[{Names.Invariants}.DeclaredInvariant({arguments.Arguments()})]";
    }

    static string Member(LoweredMemberModel member) =>
        $"[{Names.Invariants}.DeclaredMember({member.Name.Literal()}, {member.Expression.Literal()}, Parameters = {Strings(member.Parameters)})]";

    static string Strings(IEnumerable<string> texts) => $"new string[] {{ {texts.Select(static text => text.Literal()).Arguments()} }}";
}
