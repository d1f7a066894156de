using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Finds the stored members of records: their public auto-properties.</summary>
internal sealed class StoredMembers(SourceModels models)
{
    /// <summary>The members of a record and its bases, the base's first, in declared order.</summary>
    public IReadOnlyList<StoredMember> All(INamedTypeSymbol type) =>
        [.. type.Bases().Where(static current => current.IsDomainRecord()).Reverse().SelectMany(Declared), .. Declared(type)];

    /// <summary>The members that a record declares itself, in declared order.</summary>
    public IEnumerable<StoredMember> Declared(INamedTypeSymbol type) =>
        Properties(type, !models.IsHere(type) && GeneratedConstructor(type) is { } constructor ? FromConstructor(constructor) : FromSource);

    /// <summary>Whether the property keeps its value in a field that the compiler makes.</summary>
    public static bool IsAutomatic(IPropertySymbol property) => property.ContainingType.OriginalDefinition.GetMembers()
        .OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition));

    /// <summary>Whether the property is the one that the generated half declares for what a reader did not know.</summary>
    public static bool IsUnrecognizedMembers(IPropertySymbol property) =>
        property.Name == "UnrecognizedMembers" && property.Type.FullName() == "Diplomacy.Domain.Serialization.UnrecognizedMembers";

    static IEnumerable<StoredMember> Properties(INamedTypeSymbol type, Func<IPropertySymbol, StoredMember?> read) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null })
        .Where(static property => !IsUnrecognizedMembers(property))
        .Select(read)
        .OfType<StoredMember>();

    StoredMember? FromSource(IPropertySymbol property) => IsAutomatic(property) ? new(property, Default(property)) : null;

    string? Default(IPropertySymbol property) => Initializer(property) is { } initializer && models.Constant(initializer) is { HasValue: true } constant
        ? Constants.Text(constant.Value, property.Type)
        : null;

    static EqualsValueClauseSyntax? Initializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault()?.Initializer;

    // Another assembly's properties do not say which of them are stored; the constructor that the generator wrote there does.
    static Func<IPropertySymbol, StoredMember?> FromConstructor(IMethodSymbol constructor) => property =>
        constructor.Parameters.FirstOrDefault(parameter => parameter.Name == CamelCase.Of(property.Name)) is { } parameter
            ? new(property, parameter.HasExplicitDefaultValue ? Constants.Text(parameter.ExplicitDefaultValue, property.Type) : null)
            : null;

    // Of a sealed record only the one that checks can be seen from outside.
    static IMethodSymbol? GeneratedConstructor(INamedTypeSymbol type) =>
        type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Parameters.FirstOrDefault()?.Type.IsUnverified() is true)
        ?? type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Has(DomainTypes.GeneratedCodeAttribute));
}
