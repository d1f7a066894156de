using System.Collections.Immutable;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>What the interpreter knows of a symbol.</summary>
internal static class KnownMembers
{
    private const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    private static readonly string[] KnownNamespaces = ["System", "NodaTime", "Diplomacy.Domain", "Diplomacy.Domain.Codes"];

    extension<T>(ImmutableArray<T> items)
        where T : class
    {
        /// <summary>The item, where there is exactly one.</summary>
        public T? Only => items.Length == 1 ? items[0] : null;
    }

    extension(ISymbol member)
    {
        /// <summary>Whether the member's own expression travels.</summary>
        public bool IsLowerable => member.OriginalDefinition.Has(DomainTypes.LowerableAttribute);

        /// <summary>The type that calls of a static or extension member name: the static class around an extension block.</summary>
        public INamedTypeSymbol Owner => member.ContainingType is { IsExtension: true, ContainingType: { } outer } ? outer : member.ContainingType;

        /// <summary>Whether the interpreter computes this member of a value.</summary>
        public bool IsKnownOfValue => member.ContainingType.KnownName is { } type && FunctionTable.Standard.Find(FunctionTable.MemberKey(type, member.Name)) is not null;

        /// <summary>Whether the interpreter computes this member of a type.</summary>
        public bool IsKnownOfType => member.ContainingType.KnownName is { } type && FunctionTable.Standard.Find(FunctionTable.StaticKey(type, member.Name)) is not null;
    }

    extension(ITypeSymbol type)
    {
        /// <summary>The type's name in the function table; null for a type outside the namespaces that it is about.</summary>
        public string? KnownName => type switch
        {
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal } => "Math",
            { ContainingType: null, ContainingNamespace: { } space } when KnownNamespaces.Contains(space.ToDisplayString()) => type.Name,
            _ => null,
        };

        /// <summary>Whether values of the type are lists to the interpreter.</summary>
        public bool IsList => type switch
        {
            IArrayTypeSymbol { Rank: 1 } => true,
            INamedTypeSymbol { Name: "ValueList" } => type.ValueListItem() is not null,
            INamedTypeSymbol { Arity: 1, TypeKind: TypeKind.Interface } => type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
                || type.AllInterfaces.Any(static face => face.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T),
            INamedTypeSymbol { Name: "IGrouping", Arity: 2 } => true,
            INamedTypeSymbol { Name: "ImmutableArray" or "ImmutableList", Arity: 1 } => type.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable",
            _ => false,
        };

        /// <summary>Whether equality of the type's values is equality of what they say.</summary>
        public bool HasValueEquality => type.WithoutNullable() is var plain && !HasOwnEquality(plain)
            && (plain.TypeKind is TypeKind.Enum or TypeKind.TypeParameter || plain.IsRecord || plain.IsTupleType || plain.SpecialType is not (SpecialType.None or SpecialType.System_Object)
                || plain.AllInterfaces.Any(face => face.Name == "IEquatable" && SymbolEqualityComparer.Default.Equals(face.TypeArguments.FirstOrDefault(), plain)));

        /// <summary>Whether a variable of the type can be absent.</summary>
        public bool CanBeAbsent => type.IsReferenceType || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T || type.TypeKind is TypeKind.TypeParameter;
    }

    extension(IPropertySymbol property)
    {
        /// <summary>Whether the property keeps a value that never changes once the record is built.</summary>
        public bool IsStored => !property.IsStatic && property.SetMethod is null or { IsInitOnly: true } && property.Parameters.IsEmpty
            && (StoredMembers.IsAutomatic(property) || property.OriginalDefinition.GetMethod?.Has(CompilerGenerated) is true
                || (property.ContainingType.IsDomainRecord() && HasParameter(property)));
    }

    /// <summary>Whether a record says itself which of its values are equal.</summary>
    private static bool HasOwnEquality(ITypeSymbol type) => type.IsRecord && type.GetMembers("Equals").OfType<IMethodSymbol>()
        .Any(method => SymbolEqualityComparer.Default.Equals(method.Parameters.FirstOrDefault()?.Type, type) && !method.IsImplicitlyDeclared && !method.Has(CompilerGenerated));

    /// <summary>Metadata that hold no attributes of accessors still hold the generated constructor.</summary>
    private static bool HasParameter(IPropertySymbol property) => property.Locations.All(static location => location.IsInMetadata)
        && property.ContainingType.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == CamelCase.Of(property.Name)));
}
