using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The statements that make a record known to whoever meets it only at run time: its type, its kind, and the types of its members.</summary>
internal static class RegistrationSection
{
    const string WireTypes = Names.Serialization + ".WireTypes";

    /// <summary>The statements; none for a record that the registration cannot name.</summary>
    public static EquatableArray<string> Statements(RecordModel record) =>
        record.IsReachable ? Types(record).Concat(Sets(record)).ToEquatableArray() : new([]);

    static IEnumerable<string> Types(RecordModel record) => record.Members
        .Select(static member => Type(member.Shape))
        .Prepend($"{WireTypes}.AddRecord<{record.FullName}>();")
        .OfType<string>()
        .Distinct();

    static IEnumerable<string> Sets(RecordModel record)
    {
        if (record.BaseRecord is null || record.IsWithinClosedSet) yield break;
        if (record.Kind is not null) yield return $"{WireTypes}.AddKind<{record.BaseRecord}, {record.FullName}>({record.Kind.Literal()}, {DefinitionNames.Of(record.FullName).Literal()});";
        if (record is { IsAbstract: true, IsClosed: false }) yield return $"{WireTypes}.AddSet<{record.BaseRecord}, {record.FullName}>();";
    }

    static string? Type(WireShape shape) => shape switch
    {
        WireShape.Text => $"{WireTypes}.AddText<{shape.Type}>();",
        WireShape.Custom => $"{WireTypes}.AddValue<{shape.Type}>();",
        WireShape.Record => $"{WireTypes}.AddRecord<{shape.Type}>();",
        WireShape.Enumeration enumeration => $"{WireTypes}.AddEnum<{shape.Type}>(new({WireNamesSection.Entries(enumeration).Arguments()}));",
        WireShape.List list => Type(list.Item),
        _ => null,
    };
}
