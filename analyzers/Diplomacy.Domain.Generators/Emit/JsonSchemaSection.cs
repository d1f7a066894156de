using Diplomacy.Domain.Generators.Emit.Schemas;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The JSON Schema: types, names and required members, what rules say in its vocabulary, and every rule as data.</summary>
internal static class JsonSchemaSection
{
    public static string Emit(RecordModel record) => record switch
    {
        { IsAbstract: false } => Leaf(record),
        { IsClosed: true } => $$"""
            {{Declaration(record)}}
            {
                schema.StartSet({{Description(record.Summary)}});
                {{record.Cases.Select(static @case => $"schema.Case<{@case.FullName}>({DefinitionNames.Of(@case.FullName).Literal()});").Lines().Indented()}}
                schema.EndSet();
            }
            """,
        _ => $"{Declaration(record)} => schema.OpenSet<{record.FullName}>({Description(record.Summary)});",
    };

    static string Leaf(RecordModel record)
    {
        var keywords = new RecordKeywords(record);
        return $$"""
            {{Declaration(record)}}
            {
                schema.StartRecord({{Description(record.Summary)}}, {{record.Kind?.Literal() ?? "null"}});
                {{record.Members.SelectMany(member => Member(member, keywords)).Lines().Indented()}}
                schema.EndMembers({{Required(record, keywords).Select(static name => name.Literal()).Arguments()}});
                {{Conditions(keywords).Concat(record.InheritedRules.Concat(record.Rules).Select(rule => Rule(rule, keywords.Of(rule)))).Append("schema.EndRecord();").Lines().Indented()}}
            }
            """;
    }

    static string Declaration(RecordModel record) => $"""
        {Names.Generated}
        static void {Names.DomainRecord}<{record.FullName}>.DescribeJson({Names.Serialization}.JsonSchemaWriter schema)
        """;

    static IEnumerable<string> Required(RecordModel record, RecordKeywords keywords) =>
    [
        .. record.Kind is null ? Array.Empty<string>() : ["kind"],
        .. record.Members.Where(member => !member.IsOptional || keywords.Requires(member)).Select(static member => member.WireName),
    ];

    static IEnumerable<string> Member(MemberModel member, RecordKeywords keywords) =>
    [
        $"schema.StartMember({member.WireName.Literal()}, {Description(member.Summary)});",
        .. Type(member.Shape),
        .. keywords.Of(member).Select(static keyword => $"schema.Keyword({keyword.Name.Literal()}, {keyword.Json.Literal()});"),
        "schema.EndMember();",
    ];

    static IEnumerable<string> Type(WireShape shape) => shape switch
    {
        WireShape.Scalar scalar => [$"schema.{scalar.Name}();"],
        WireShape.Text => [$"schema.Text<{shape.Type}>({DefinitionNames.Of(shape.Type).Literal()});"],
        WireShape.Reference reference => [$"schema.Reference({DefinitionNames.Of(reference.Target).Literal()});"],
        WireShape.Enumeration enumeration => [$"schema.Enum({enumeration.Names.Select(static name => name.WireName.Literal()).Arguments()});"],
        WireShape.Record => [$"schema.Record<{shape.Type}>({DefinitionNames.Of(shape.Type).Literal()});"],
        WireShape.List list => ["schema.StartItems();", .. Type(list.Item), "schema.EndItems();"],
        _ => [$"schema.Value<{shape.Type}>({DefinitionNames.Of(shape.Type).Literal()});"],
    };

    static IEnumerable<string> Conditions(RecordKeywords keywords) => keywords.Others.Count == 0 ? [] : [$"schema.Keyword(\"allOf\", {SchemaKeyword.Array(keywords.Others).Literal()});"];

    static string Rule(RuleModel rule, RuleKeywords keywords) =>
        $"schema.Rule({new[] { rule.Id.Literal(), $"{Names.Severity}.{rule.Severity}", rule.Message.Literal(), (rule.Expression ?? "").Literal(), (rule.ForEach ?? "").Literal() }.Concat(Enforced(keywords)).Arguments()});";

    static IEnumerable<string> Enforced(RuleKeywords keywords) => keywords.Pointers.Count == 0 ? [] : [keywords.IsWhole ? "true" : "false", .. keywords.Pointers.Select(static pointer => pointer.Literal())];

    static string Description(string summary) => CommentText.Plain(summary).Literal();
}
