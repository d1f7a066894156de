using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>The types of stored members.</summary>
internal static class MemberTypes
{
    const string Possible = "Possible are string, bool, int, long, decimal, enums, the dates and times of NodaTime, Id<T>, other domain records, ValueList<T> of these, LanguageMap<T>, "
        + "types with IUtf8SpanParsable<T> and IUtf8SpanFormattable, and types with IJsonValue<T>.";

    public static IEnumerable<Diagnostic> Find(Declaration declaration) => declaration.Written.OfType<IPropertySymbol>()
        .Where(property => declaration.Stored.Any(member => SymbolEqualityComparer.Default.Equals(member.Property, property)))
        .Select(Find)
        .OfType<Diagnostic>();

    static Diagnostic? Find(IPropertySymbol property) => (WireShapes.Of(property.Type), property.Type.WithoutNullable()) switch
    {
        (not null, _) => property.Type is { NullableAnnotation: NullableAnnotation.Annotated } && property.Type.ValueListItem() is not null
            ? Declaration.Report(DeclarationRules.ListsAreNeverAbsent, property)
            : null,
        (_, { TypeKind: TypeKind.Error }) => null,
        (_, var type) when FrameworkTimes.Of(type) is { } time => Declaration.Report(DeclarationRules.TimesAreNodaTimes, property, time.Name, time.Lack, time.Remedy),
        (_, var type) when type.ValueListItem() is null && IsCollection(type) => Declaration.Report(DeclarationRules.ValueCollections, property, Name(type)),
        (_, var type) => Declaration.Report(DeclarationRules.WireForm, property, Name(type), Remedy(type)),
    };

    static string Remedy(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { HasReferenceTypeConstraint: false, HasValueTypeConstraint: false } => $"Constrain {type.Name} to class or struct, and to a type with such a form. {Possible}",
        _ when type.ValueListItem() is { } item => $"Its items must have such a form and be neither lists nor nullable; they are '{Name(item)}'. {Possible}",
        _ => Possible,
    };

    static bool IsCollection(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Array or TypeKind.Pointer
        || type.SpecialType is SpecialType.System_Collections_IEnumerable
        || type.AllInterfaces.Any(static contract => contract.SpecialType is SpecialType.System_Collections_IEnumerable)
        || type is { Name: "Memory" or "ReadOnlyMemory", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
