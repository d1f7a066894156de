using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The names on the wire: those of the members, and those of the enumerations that they use.</summary>
internal static class WireNamesSection
{
    // A class of its own: static fields of the record are initialised in an order that depends on the order of its files.
    public static string Emit(RecordModel record) => record.IsAbstract ? "" : $$"""
        {{Names.Generated}}
        private static class WireNames
        {
            {{Fields(record).Lines().Indented()}}
        }
        """;

    /// <summary>The field that holds an enumeration's names; numbered where enumerations of several types bear one name.</summary>
    public static string NameOf(RecordModel record, WireShape enumeration)
    {
        var namesakes = Enumerations(record).Where(shape => SimpleName(shape.Type) == SimpleName(enumeration.Type)).ToList();
        var place = namesakes.FindIndex(shape => shape.Type == enumeration.Type);
        return $"{SimpleName(enumeration.Type)}Names{(place == 0 ? "" : place + 1)}";
    }

    /// <summary>The values of an enumeration with their names.</summary>
    public static IEnumerable<string> Entries(WireShape.Enumeration shape) => shape.Names.Select(name => $"({shape.Type}.{name.Name}, {name.WireName.Literal()})");

    static IEnumerable<string> Fields(RecordModel record) => Enumerations(record)
        .Select(shape => Table(record, shape))
        .Prepend($"public static readonly {Names.Serialization}.JsonMembers Members = new({MemberArguments(record).Arguments()});");

    static IEnumerable<string> MemberArguments(RecordModel record)
    {
        var required = record.Members.Where(static member => !member.IsOptional).Select(static member => member.WireName.Literal());
        return [record.Kind?.Literal() ?? "null", $"[{required.Arguments()}]", .. record.Members.Select(static member => member.WireName.Literal())];
    }

    static string Table(RecordModel record, WireShape.Enumeration shape) =>
        $"public static readonly {Names.Serialization}.EnumNames<{shape.Type}> {NameOf(record, shape)} = new({Entries(shape).Arguments()});";

    static IEnumerable<WireShape.Enumeration> Enumerations(RecordModel record) => record.Members
        .Select(static member => Innermost(member.Shape))
        .OfType<WireShape.Enumeration>()
        .GroupBy(static shape => shape.Type)
        .Select(static shapes => shapes.First());

    static WireShape Innermost(WireShape shape) => shape is WireShape.List list ? Innermost(list.Item) : shape;

    static string SimpleName(string type) => type.Substring(type.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');
}
