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
        var next = record.Members.Count == 0 ? "" : $", out var {record.Unused("next")}";
        return $$"""
            {{Declaration(record, reader)}}
            {
                {{record.Members.Select(Local).Concat(Plain(record, reader)).Append($"if (!{reader}.StartRecord(WireNames.Members, out var {open}{next})) return null;").Lines().Indented()}}
                {{Members(record, reader, open).Indented()}}

                {{Result(record, reader, open).Lines().Indented()}}{{string.Concat(record.Members.Select((member, place) => List(record, member, place))).Indented()}}
            }
            """;
    }

    static IEnumerable<string> Plain(RecordModel record, string reader) => WireNamesSection.HasPlain(record) && record.Kind is { } kind
        ? [$"if ({reader}.TakePlain({$"{{\"kind\":{kind.Literal()}}}".Literal()}u8)) return WireNames.Plain;"]
        : [];

    /// <summary>
    /// The members are looked for in the order in which they are written, one after the other, each by its name as a constant. What stands elsewhere is found by its name, and from there it goes on in order:
    /// each value is read at one place.
    /// </summary>
    static string Members(RecordModel record, string reader, string open)
    {
        var end = record.Members.Count;
        var next = record.Unused("next");
        var cases = string.Concat(record.Members.Select(static (_, place) => $"case {place}: goto Read{place}; "));
        var others = end == 0 ? $"_ = {reader}.NextMember(ref {open});" : $"switch ({reader}.NextMember(ref {open})) {{ {cases}}}";
        return record.Members.Select((member, place) => Member(record, member, place, reader, open, next)).Append($$"""
            {{(end == 0 ? "" : $"Take{end}: ")}}if (!{{reader}}.TryEndRecord({{open}}))
            {
                {{others}}
                if (!{{reader}}.EndRecord({{open}})) return null;
            }
            """).Lines();
    }

    static string Member(RecordModel record, MemberModel member, int place, string reader, string open, string next)
    {
        var value = member.Shape is WireShape.List ? $"List{place}(ref {reader})" : Read(record, member.Shape, reader);
        return $"""
            {(place == 0 ? "" : $"Take{place}: ")}if ({NameTest.IsNot(member.WireName, place, reader, open, next)}) goto Take{place + 1};
            Read{place}: {member.Parameter} = {value};
            {next} = {reader}.NextName();
            """;
    }

    /// <summary>A case without members is the one that there is; any other record is built, and judged.</summary>
    static IEnumerable<string> Result(RecordModel record, string reader, string open)
    {
        var value = record.Unused("value");
        if (WireNamesSection.HasPlain(record)) yield return $"if ({open}.HasOnlyKnown) return WireNames.Plain;";
        yield return $"var {value} = new {record.FullName}({record.Parameters.Select(Argument).Prepend($"default({Names.Unverified})").Arguments()}) {{ UnrecognizedMembers = {open}.Unrecognized }};";
        yield return $"return {value}.HoldsInvariants() ? {value} : {reader}.Broken({value}, {open});";
    }

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

    static string List(RecordModel record, MemberModel member, int place) => member.Shape is not WireShape.List shape ? "" : $$"""


        static {{shape.Type}} List{{place}}(ref {{Names.Reader}} list)
        {
            {{(shape.IsRecurring ? Recurring(record, shape) : Items(record, shape) + "\nreturn items.ToList();").Indented()}}
        }
        """;

    static string Recurring(RecordModel record, WireShape.List shape) => $"""
        if (WireNames.{WireNamesSection.ListsOf(record, shape)}.TryTake(ref list, out var start, out var known)) return known;
        {Items(record, shape)}
        return WireNames.{WireNamesSection.ListsOf(record, shape)}.Keep(ref list, start, items.ToList());
        """;

    static string Items(RecordModel record, WireShape.List shape) => $"""
        var items = new {Names.Serialization}.GrowingItems<{shape.Item.Type}>();
        if (list.StartList()) while (list.NextItem(items.Met)) items.AddRead({Read(record, shape.Item, "list")});
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
