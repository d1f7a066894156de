using System.Text.RegularExpressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>What a record knows of the wire: the names of its members, and the tables of the enumerations and text types that they use. A closed set knows its kinds.</summary>
internal static class WireNamesSection
{
    // A class of its own: static fields of the record are initialised in an order that depends on the order of its files. Cases and sets are nested in sets, so that the names of two do not hide each other.
    public static string Emit(RecordModel record) => record switch
    {
        { IsAbstract: false } => Class("WireNames", Fields(record)),
        { IsClosed: true } => Class(KindsOf(record), [$"public static readonly {Names.Serialization}.JsonKinds All = new({record.Cases.Select(static @case => @case.Kind.Literal()).Arguments()});"]),
        _ => "",
    };

    /// <summary>The class that holds the kinds of a closed set.</summary>
    public static string KindsOf(RecordModel record) => $"{record.Name.TrimStart('@')}Kinds";

    /// <summary>Whether there is one object for all values that have no unknown members: so it is with a case that has no members at all.</summary>
    public static bool HasPlain(RecordModel record) => record.Members.Count == 0 && !record.Rules.Any(static rule => rule.Refuses);

    /// <summary>The field that holds the table of an enumeration or a text type; numbered where several types bear one name.</summary>
    public static string NameOf(RecordModel record, WireShape shape)
    {
        var name = SimpleName(shape);
        var place = Tables(record).Where(other => SimpleName(other) == name).ToList().FindIndex(other => other.Type == shape.Type);
        return $"{name}{(place == 0 ? "" : place + 1)}";
    }

    /// <summary>The field that holds the memory of the lists of a type.</summary>
    public static string ListsOf(RecordModel record, WireShape.List list) => $"Lists{Lists(record).ToList().FindIndex(other => other.Type == list.Type) + 1}";

    /// <summary>The values of an enumeration with their names.</summary>
    public static IEnumerable<string> Entries(WireShape.Enumeration shape) => shape.Names.Select(name => $"({shape.Type}.{name.Name}, {name.WireName.Literal()})");

    static string Class(string name, IEnumerable<string> fields) => $$"""
        {{Names.Generated}}
        private static class {{name}}
        {
            {{fields.Lines().Indented()}}
        }
        """;

    static IEnumerable<string> Fields(RecordModel record) => Tables(record)
        .Select(shape => Table(record, shape))
        .Prepend($"public static readonly {Names.Serialization}.JsonMembers Members = new({MemberArguments(record).Arguments()});")
        .Concat(Lists(record).Select(list => $"public static readonly {Names.Serialization}.JsonLists<{list.Item.Type}> {ListsOf(record, list)} = {Names.Serialization}.JsonLists.Of<{list.Item.Type}>();"))
        .Concat(HasPlain(record) ? [$"public static readonly {record.FullName} Plain = new(default({Names.Unverified}));"] : Array.Empty<string>());

    static IEnumerable<string> MemberArguments(RecordModel record)
    {
        var required = record.Members.Where(static member => !member.IsOptional).Select(static member => member.WireName.Literal());
        return [record.Kind?.Literal() ?? "null", $"[{required.Arguments()}]", .. record.Members.Select(static member => member.WireName.Literal())];
    }

    static string Table(RecordModel record, WireShape shape) => shape is WireShape.Enumeration names
        ? $"public static readonly {Names.Serialization}.EnumNames<{shape.Type}> {NameOf(record, shape)} = new({Entries(names).Arguments()});"
        : $"public static readonly {Names.Serialization}.JsonTexts<{shape.Type}> {NameOf(record, shape)} = {Names.Serialization}.JsonTexts.Of<{shape.Type}>();";

    static IEnumerable<WireShape> Tables(RecordModel record) => record.Members
        .Select(static member => Innermost(member.Shape))
        .Where(static shape => shape is WireShape.Enumeration or WireShape.Text or WireShape.Reference)
        .GroupBy(static shape => shape.Type)
        .Select(static shapes => shapes.First());

    static IEnumerable<WireShape.List> Lists(RecordModel record) => record.Members
        .Select(static member => member.Shape).OfType<WireShape.List>().Where(static list => list.IsRecurring)
        .GroupBy(static list => list.Type)
        .Select(static lists => lists.First());

    static WireShape Innermost(WireShape shape) => shape is WireShape.List list ? Innermost(list.Item) : shape;

    /// <summary>The simple names in a type, without namespaces: <c>IdPlace</c> for an <c>Id&lt;Place&gt;</c>.</summary>
    static string SimpleName(WireShape shape) =>
        string.Concat(Regex.Matches(shape.Type, @"\w+(?=[<>,]|$)").Cast<Match>().Select(static match => match.Value)) + (shape is WireShape.Enumeration ? "Names" : "Texts");
}
