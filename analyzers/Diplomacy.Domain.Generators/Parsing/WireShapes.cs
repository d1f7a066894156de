using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>How values of a type stand on the wire.</summary>
internal static class WireShapes
{
    /// <summary>The shape of a type, nullability aside; null where it has none.</summary>
    public static WireShape? Of(ITypeSymbol declared)
    {
        var type = declared.WithoutNullable();
        var name = TypeNames.Of(type);
        return type switch
        {
            ITypeParameterSymbol { HasReferenceTypeConstraint: false, HasValueTypeConstraint: false } => null,
            { TypeKind: TypeKind.Enum } => new WireShape.Enumeration(Names((INamedTypeSymbol)type)) { Type = name },
            _ when ScalarName(type) is { } scalar => new WireShape.Scalar(scalar) { Type = name },
            _ when type.IdTarget() is { } target => new WireShape.Reference(TypeNames.Of(target)) { Type = name },
            _ when type.ValueListItem() is { } item => List(item, name),
            _ when IsRecord(type) => new WireShape.Record(type.FullName(), DeclarationForm.IsRecurring(type)) { Type = name },
            _ when Implements(type, "IJsonValue", "Diplomacy.Domain.Serialization.IJsonValue") => new WireShape.Custom { Type = name, IsAdvised = IsAdvised(type) },
            _ when IsText(type) => new WireShape.Text { Type = name, IsAdvised = IsAdvised(type) },
            _ => null,
        };
    }

    static WireShape.List? List(ITypeSymbol item, string name) =>
        Of(item) is { } shape and not WireShape.List && !IsNullable(item) ? new WireShape.List(shape) { Type = name } : null;

    static bool IsNullable(ITypeSymbol type) =>
        type.NullableAnnotation is NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;

    static string? ScalarName(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => "String",
        SpecialType.System_Boolean => "Boolean",
        SpecialType.System_Int32 => "Int32",
        SpecialType.System_Int64 => "Int64",
        SpecialType.System_Decimal => "Decimal",
        _ => type.ContainingNamespace is { Name: "NodaTime", ContainingNamespace.IsGlobalNamespace: true } ? NodaTimeName(type.Name) : null,
    };

    static string? NodaTimeName(string name) =>
        name is "LocalDate" or "LocalTime" or "LocalDateTime" or "DateInterval" or "YearMonth" or "Offset" or "Instant" ? name : null;

    static EquatableArray<EnumName> Names(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(static field => field.HasConstantValue)
        .OrderBy(static field => Convert.ToDecimal(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture))
        .Select(static field => new EnumName(Constants.EscapedName(field.Name), CamelCase.Of(field.Name)))
        .ToEquatableArray();

    static bool IsRecord(ITypeSymbol type) => type.IsDomainRecord()
        || (type is ITypeParameterSymbol && Implements(type, "IDomainRecord", "Diplomacy.Domain.Invariants.IDomainRecord"));

    static bool IsText(ITypeSymbol type) => type.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        && Implements(type, "IUtf8SpanParsable", "System.IUtf8SpanParsable")
        && Interfaces(type).Any(static contract => contract.Name == "IUtf8SpanFormattable" && contract.FullName() == "System.IUtf8SpanFormattable");

    static bool IsAdvised(ITypeSymbol type) =>
        Interfaces(type).Any(static contract => contract.Name == "IAdvised" && contract.FullName() == "Diplomacy.Domain.Invariants.IAdvised");

    static bool Implements(ITypeSymbol type, string name, string fullName) => Interfaces(type).Any(contract =>
        contract is { Arity: 1 } && contract.Name == name && contract.FullName() == fullName
        && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type));

    static IEnumerable<INamedTypeSymbol> Interfaces(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.SelectMany(static constraint => constraint.AllInterfaces.Concat(constraint is INamedTypeSymbol { TypeKind: TypeKind.Interface } self ? [self] : []))
        : type.AllInterfaces;
}
