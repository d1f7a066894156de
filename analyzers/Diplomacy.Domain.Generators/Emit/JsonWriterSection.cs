using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The writer of the wire format: the kind, the members that are present, and those that were not recognised.</summary>
internal static class JsonWriterSection
{
    public static string Emit(RecordModel record) => record switch
    {
        { IsAbstract: true, IsRoot: true } => Root,
        { IsAbstract: true } => "",
        _ => Leaf(record),
    };

    const string Root = $"""
        {Names.Generated}
        void {Names.DomainRecord}.WriteJson({Names.Writer} writer) => WriteJson(writer);

        /// <summary>Writes this value in the wire format.</summary>
        /// <param name="writer">Where to write.</param>
        {Names.Generated}
        {Names.Hidden}
        protected abstract void WriteJson({Names.Writer} writer);
        """;

    static string Leaf(RecordModel record)
    {
        var writer = record.Unused("writer");
        return $$"""
            {{record.OverrideOf(Names.DomainRecord)}}WriteJson({{Names.Writer}} {{writer}})
            {
                {{Start(record, writer).Indented()}}
                {{Members(record, writer).Lines().Indented()}}
                {{writer}}.WriteUnrecognized(UnrecognizedMembers);
                {{writer}}.WriteEndObject();
            }
            """;
    }

    static string Start(RecordModel record, string writer) => record switch
    {
        { Kind: { } kind } => $"{writer}.WriteStartRecord({$"{{\"kind\":{kind.Literal()}".Literal()}u8);",
        _ when StartsWithMember(record) => $"""
            {writer}.WriteStartMember({$"{{\"{record.Members[0].WireName}\":".Literal()}u8);
            {Value(record, record.Members[0].Shape, record.Members[0].Own, writer)}
            """,
        _ => $"{writer}.WriteStartObject();",
    };

    /// <summary>Whether the first thing written is a member that is always there.</summary>
    static bool StartsWithMember(RecordModel record) => record is { Kind: null, Members: [var first, ..] } && Condition(first) is null;

    /// <summary>The members after the start; up to one that is always there each may be the first.</summary>
    static IEnumerable<string> Members(RecordModel record, string writer)
    {
        var isStarted = record.Kind is not null || StartsWithMember(record);
        foreach (var member in record.Members.Skip(StartsWithMember(record) ? 1 : 0))
        {
            yield return Member(record, member, isStarted, writer);
            isStarted |= Condition(member) is null;
        }
    }

    static string Member(RecordModel record, MemberModel member, bool isNext, string writer)
    {
        var value = member.IsNullable ? member.Parameter : member.Own;
        var statements = member.Shape switch
        {
            WireShape.List list when isNext => $"""
                {writer}.WriteNextList({$",\"{member.WireName}\":[".Literal()}u8);
                {Items(record, list, value, writer)}
                """,
            WireShape.Scalar { Name: "Int32" or "Int64" } when isNext => $"{writer}.WriteNextNumber({$",\"{member.WireName}\":".Literal()}u8, {value});",
            _ => $"""
                {writer}.{(isNext ? "WriteNextMember" : "WriteMember")}({$",\"{member.WireName}\":".Literal()}u8);
                {Value(record, member.Shape, value, writer)}
                """,
        };
        return Condition(member) is { } condition ? $"if ({condition})\n{statements.Block()}" : statements;
    }

    static string? Condition(MemberModel member) => member switch
    {
        { IsNullable: true } => $"{member.Own} is {{ }} {member.Parameter}",
        { IsList: true } => $"!{member.Own}.IsEmpty",
        { Default: { } constant } => $"{member.Own} != {constant}",
        _ => null,
    };

    static string Value(RecordModel record, WireShape shape, string value, string writer) => shape switch
    {
        WireShape.Scalar scalar => $"{writer}.Write{scalar.Name}({value});",
        WireShape.Reference => $"{writer}.WriteId({value});",
        WireShape.Text => $"{writer}.WriteText({value});",
        WireShape.Enumeration => $"{writer}.WriteEnum(WireNames.{WireNamesSection.NameOf(record, shape)}, {value});",
        WireShape.Record => $"{writer}.WriteRecord({value});",
        WireShape.List list => $"{writer}.WriteStartArray();\n{Items(record, list, value, writer)}",
        _ => $"{writer}.WriteValue({value});",
    };

    static string Items(RecordModel record, WireShape.List list, string value, string writer)
    {
        var item = record.Unused("item");
        return $$"""
            foreach (var {{item}} in {{value}}.AsSpan())
            {
                {{Value(record, list.Item, item, writer)}}
            }

            {{writer}}.WriteEndArray();
            """;
    }
}
