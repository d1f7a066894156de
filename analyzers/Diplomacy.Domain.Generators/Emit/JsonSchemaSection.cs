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
        var facts = SchemaFacts.Of(record).ToList();
        return $$"""
            {{Declaration(record)}}
            {
                schema.StartRecord({{Description(record.Summary)}}, {{record.Kind?.Literal() ?? "null"}});
                {{record.Members.SelectMany(member => Member(member, facts)).Lines().Indented()}}
                schema.EndMembers({{Required(record, facts).Select(static name => name.Literal()).Arguments()}});
                {{record.InheritedRules.Concat(record.Rules).Select(Rule).Append("schema.EndRecord();").Lines().Indented()}}
            }
            """;
    }

    static string Declaration(RecordModel record) => $"""
        {Names.Generated}
        static void {Names.DomainRecord}<{record.FullName}>.DescribeJson({Names.Serialization}.JsonSchemaWriter schema)
        """;

    static IEnumerable<string> Required(RecordModel record, List<SchemaFact> facts) =>
    [
        .. record.Kind is null ? Array.Empty<string>() : ["kind"],
        .. record.Members.Where(member => !member.IsOptional || facts.Exists(fact => fact.Member == member.Name && fact.IsRequired)).Select(static member => member.WireName),
    ];

    static IEnumerable<string> Member(MemberModel member, List<SchemaFact> facts) =>
    [
        $"schema.StartMember({member.WireName.Literal()}, {Description(member.Summary)});",
        .. Type(member.Shape),
        .. facts.Where(fact => fact.Member == member.Name && !fact.IsRequired).Select(static fact => $"schema.Keyword({fact.Keyword.Literal()}, {fact.Json.Literal()});"),
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

    static string Rule(RuleModel rule) =>
        $"schema.Rule({rule.Id.Literal()}, {Names.Severity}.{rule.Severity}, {rule.Message.Literal()}, {(rule.Expression ?? "").Literal()}, {(rule.ForEach ?? "").Literal()});";

    static string Description(string summary) => CommentText.Plain(summary).Literal();
}
