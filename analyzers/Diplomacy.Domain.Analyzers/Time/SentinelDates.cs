using Diplomacy.Domain.Analyzers.Constants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Dates that stand for none.</summary>
internal static class SentinelDates
{
    /// <summary>Those in a value as it is written: the value itself, an item of a list, an end of an interval; each with the date that it is.</summary>
    public static IEnumerable<(IOperation Date, string Text)> In(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => In(conversion.Operand),
        ILocalReferenceOperation local when AssignedOnce.Initializer(local) is { } initializer => In(initializer).Select(found => (value, found.Text)),
        ICollectionExpressionOperation list => list.Elements.SelectMany(In),
        IObjectCreationOperation { Type: { } type, Arguments.IsEmpty: false } interval when type.IsNodaTime("DateInterval") => interval.Arguments.SelectMany(static end => In(end.Value)),
        _ => Text(value) is { } text ? [(value, text)] : [],
    };

    private static string? Text(IOperation value) => value switch
    {
        IDefaultValueOperation => Default(value.Type),
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => Default(value.Type),
        IPropertyReferenceOperation { Property: { IsStatic: true } property } when property.ContainingType.IsNodaTime() => End(property),
        _ => null,
    };

    private static string? Default(ITypeSymbol? type) => !type.IsNodaTime() ? null : type?.Name switch
    {
        "LocalDate" => "0001-01-01",
        "LocalDateTime" => "0001-01-01T00:00:00",
        "YearMonth" => "0001-01",
        "Instant" => "1970-01-01T00:00:00Z",
        _ => null,
    };

    private static string? End(IPropertySymbol property) => (property.ContainingType.Name, property.Name) switch
    {
        ("LocalDate" or "LocalDateTime", "MinIsoValue") or ("Instant", "MinValue") => "the first of the calendar",
        ("LocalDate" or "LocalDateTime", "MaxIsoValue") or ("Instant", "MaxValue") => "the last of the calendar",
        _ => null,
    };
}
