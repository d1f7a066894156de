using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The library's types, recognised by name.</summary>
internal static class DomainTypes
{
    public const string DomainRecordAttribute = "Diplomacy.Domain.Invariants.DomainRecordAttribute";
    public const string ClosedAttribute = "Diplomacy.Domain.Invariants.ClosedAttribute";
    public const string InvariantAttribute = "Diplomacy.Domain.Invariants.InvariantAttribute";
    public const string LowerableAttribute = "Diplomacy.Domain.Invariants.LowerableAttribute";
    public const string DomainAssemblyAttribute = "Diplomacy.Domain.Serialization.DomainAssemblyAttribute";
    public const string JsonConverterAttribute = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string DeclaredInvariantAttribute = "Diplomacy.Domain.Invariants.DeclaredInvariantAttribute";
    public const string DeclaredMemberAttribute = "Diplomacy.Domain.Invariants.DeclaredMemberAttribute";
    public const string GeneratedCodeAttribute = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    const string Unverified = "Diplomacy.Domain.Invariants.Unverified";
    const string ValueList = "Diplomacy.Domain.ValueList";
    const string Id = "Diplomacy.Domain.Id";

    extension(ISymbol symbol)
    {
        /// <summary>The attribute with a full name, if the symbol bears it.</summary>
        public AttributeData? Attribute(string fullName) =>
            symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.FullName() == fullName);

        /// <summary>Whether the symbol bears the attribute with a full name.</summary>
        public bool Has(string fullName) => symbol.Attribute(fullName) is not null;
    }

    extension(ITypeSymbol type)
    {
        /// <summary>Namespace, containing types and name, joined by dots, without type parameters.</summary>
        public string FullName() => (type.ContainingType, type.ContainingNamespace) switch
        {
            ({ } outer, _) => $"{outer.FullName()}.{type.Name}",
            (_, { IsGlobalNamespace: false } space) => $"{space.ToDisplayString()}.{type.Name}",
            _ => type.Name,
        };

        /// <summary>Whether the type has a generated half.</summary>
        public bool IsDomainRecord() => type is { TypeKind: TypeKind.Class } && (type.Has(DomainRecordAttribute) || type.Has(ClosedAttribute));

        /// <summary>Whether all cases of the type are nested in it.</summary>
        public bool IsClosedSet() => type.Has(ClosedAttribute);

        /// <summary>Whether it is the mark of the constructors that do not check.</summary>
        public bool IsUnverified() => type.Name == "Unverified" && type.FullName() == Unverified;

        /// <summary>The type of the items, if the type is a <c>ValueList&lt;T&gt;</c>.</summary>
        public ITypeSymbol? ValueListItem() => type.ArgumentOf("ValueList", ValueList);

        /// <summary>The type of record referred to, if the type is an <c>Id&lt;T&gt;</c>.</summary>
        public ITypeSymbol? IdTarget() => type.ArgumentOf("Id", Id);

        /// <summary>The value's type, if the type is a nullable struct; else the type itself.</summary>
        public ITypeSymbol WithoutNullable() =>
            type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                ? nullable.TypeArguments[0]
                : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

        /// <summary>The types that the type derives from, nearest first.</summary>
        public IEnumerable<INamedTypeSymbol> Bases()
        {
            for (var current = type.BaseType; current is not null; current = current.BaseType) yield return current;
        }

        /// <summary>The nearest base that is a domain record.</summary>
        public INamedTypeSymbol? BaseRecord() => type.Bases().FirstOrDefault(static current => current.IsDomainRecord());

        ITypeSymbol? ArgumentOf(string name, string fullName) =>
            type is INamedTypeSymbol { Arity: 1 } generic && generic.Name == name && generic.FullName() == fullName ? generic.TypeArguments[0] : null;
    }
}
