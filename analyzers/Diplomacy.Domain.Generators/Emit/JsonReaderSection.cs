using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The reader of the wire format: a record reads its members; a set looks for the kind and hands over to the record of that kind.</summary>
internal static class JsonReaderSection
{
    public static string Emit(RecordModel record) => record switch
    {
        { IsAbstract: false } => Leaf(record),
        { IsClosed: true } => ClosedSet(record),
        _ => OpenSet(record),
    };

    static string Leaf(RecordModel record)
    {
        var reader = record.Unused("reader");
        var open = record.Unused("open");
        var value = record.Unused("value");
        return $$"""
            {{Declaration(record, reader)}}
            {
                {{record.Members.Select(Local).Append($"if (!{reader}.StartRecord(WireNames.Members, out var {open})) return null;").Lines().Indented()}}
                {{Members(record, reader, open).Indented()}}

                if (!{{reader}}.EndRecord({{open}})) return null;{{(WireNamesSection.HasPlain(record) ? $"\nif ({open}.HasOnlyKnown) return WireNames.Plain;" : "").Indented()}}
                var {{value}} = new {{record.FullName}}({{record.Parameters.Select(Argument).Prepend($"default({Names.Unverified})").Arguments()}}) { UnrecognizedMembers = {{open}}.Unrecognized };
                return {{value}}.HoldsInvariants() ? {{value}} : {{reader}}.Broken({{value}}, {{open}});{{string.Concat(record.Members.Select((member, place) => List(record, member, place))).Indented()}}
            }
            """;
    }

    static string Members(RecordModel record, string reader, string open) => record.Members.Count == 0 ? $"_ = {reader}.NextMember(ref {open});" : $$"""
        while ({{reader}}.NextMember(ref {{open}}))
        {
            switch ({{open}}.Member)
            {
                {{record.Members.Select((member, place) => Case(record, member, place, reader)).Lines().Indented(2)}}
            }
        }
        """;

    static string ClosedSet(RecordModel record) => $$"""
        {{Declaration(record, "reader")}} => reader.FindKind({{WireNamesSection.KindsOf(record)}}.All) switch
        {
            {{record.Cases.Select(static (@case, place) => $"{place} => reader.ReadRecord<{@case.FullName}>(),").Append("_ => null,").Lines().Indented()}}
        };
        """;

    static string OpenSet(RecordModel record) => $"{Declaration(record, "reader")} => reader.ReadOpenSet<{record.FullName}>();";

    static string Declaration(RecordModel record, string reader) => $"""
        {Names.Generated}
        static {record.FullName}? {Names.DomainRecord}<{record.FullName}>.ReadJson(ref {Names.Reader} {reader})
        """;

    static string Local(MemberModel member)
    {
        var mark = member.IsValueType && !member.IsNullable ? "" : "?";
        return $"{member.UnderlyingType}{mark} {member.Parameter} = {member.Default ?? "default"};";
    }

    static string Case(RecordModel record, MemberModel member, int place, string reader) =>
        $"case {place}: {member.Parameter} = {(member.Shape is WireShape.List ? $"List{place}(ref {reader})" : Read(record, member.Shape, reader))}; break;";

    static string List(RecordModel record, MemberModel member, int place) => member.Shape is not WireShape.List { Item: var item } ? "" : $$"""


        static {{member.Shape.Type}} List{{place}}(ref {{Names.Reader}} list)
        {
            var items = new {{Names.Serialization}}.GrowingItems<{{item.Type}}>();
            if (list.StartList()) while (list.NextItem(items.Met)) items.AddRead({{Read(record, item, "list")}});
            return items.ToList();
        }
        """;

    static string Argument(MemberModel member)
    {
        var isCertain = !member.IsValueType && !member.IsNullable && !member.IsList;
        return $"{member.Parameter}: {member.Parameter}{(isCertain ? "!" : "")}";
    }

    static string Read(RecordModel record, WireShape shape, string reader) => shape switch
    {
        WireShape.Scalar scalar => $"{reader}.Read{scalar.Name}()",
        WireShape.Text or WireShape.Reference => $"WireNames.{WireNamesSection.NameOf(record, shape)}.Read(ref {reader})",
        WireShape.Enumeration => $"{reader}.ReadEnum(WireNames.{WireNamesSection.NameOf(record, shape)})",
        WireShape.Record => $"{reader}.ReadRecord<{shape.Type}>()",
        WireShape.List list => $"{reader}.ReadList<{list.Item.Type}>(static (ref {Names.Reader} item) => {Read(record, list.Item, "item")})",
        _ => $"{reader}.ReadValue<{shape.Type}>()",
    };
}
