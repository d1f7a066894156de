using Diplomacy.Domain.Generators.Emit;
using Diplomacy.Domain.Generators.Model;
using Diplomacy.Domain.Generators.Parsing;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>What members hold and what their absence means, in the words of a baseline: <c>list of SideEvent as record, empty if absent</c>.</summary>
internal static class MemberForms
{
    public const string Required = "required";
    public const string Optional = "optional";
    public const string IfAbsent = " if absent";

    /// <summary>The words; null for a member without a form on the wire.</summary>
    public static string? Of(StoredMember member) =>
        WireShapes.Of(member.Property.Type) is { } shape ? $"{Of(shape)}, {Presence(member, shape)}" : null;

    static string Of(WireShape shape) => shape switch
    {
        WireShape.Scalar { Name: var name } => Scalar(name),
        WireShape.List list => $"list of {Of(list.Item)}",
        WireShape.Reference reference => $"{DefinitionNames.Of(reference.Target)} as id",
        WireShape.Text => $"{DefinitionNames.Of(shape.Type)} as text",
        WireShape.Enumeration => $"{DefinitionNames.Of(shape.Type)} as name",
        WireShape.Record => $"{DefinitionNames.Of(shape.Type)} as record",
        _ => $"{DefinitionNames.Of(shape.Type)} as value",
    };

    static string Scalar(string name) => name switch
    {
        "String" => "text",
        "LocalDate" => "date",
        "LocalTime" => "time",
        "LocalDateTime" => "date and time",
        "DateInterval" => "interval of days",
        "YearMonth" => "month",
        _ => CamelCase.Of(name),
    };

    static string Presence(StoredMember member, WireShape shape) => member switch
    {
        { IsList: true } => $"empty{IfAbsent}",
        { Default: { } constant } => Constant(constant, shape) + IfAbsent,
        { IsNullable: true } => Optional,
        _ => Required,
    };

    static string Constant(string constant, WireShape shape) => shape switch
    {
        WireShape.Enumeration enumeration => enumeration.Names.FirstOrDefault(name => constant.EndsWith($".{name.Name}", StringComparison.Ordinal))?.WireName ?? constant,
        WireShape.Scalar { Name: "Int64" or "Decimal" } => constant.TrimEnd('L', 'm'),
        _ => constant,
    };
}
