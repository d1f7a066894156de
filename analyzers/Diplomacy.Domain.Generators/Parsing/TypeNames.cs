using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>How types are written in generated code.</summary>
internal static class TypeNames
{
    static readonly SymbolDisplayFormat WithNullability =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>The type from everywhere, with its nullability.</summary>
    public static string Of(ITypeSymbol type) => type.ToDisplayString(WithNullability);

    /// <summary>The simple name, without type parameters, escaped where it is a keyword.</summary>
    public static string Simple(INamedTypeSymbol type) => type.ToDisplayString(Short.WithGenericsOptions(SymbolDisplayGenericsOptions.None));

    /// <summary>The namespace; empty for the global one.</summary>
    public static string Namespace(INamedTypeSymbol type) => type.ContainingNamespace.IsGlobalNamespace
        ? ""
        : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>The type parameters as written: <c>&lt;T&gt;</c>.</summary>
    public static string Parameters(INamedTypeSymbol type) =>
        type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(Of))}>";

    /// <summary>The header of a partial declaration around a record: <c>partial record struct Pair&lt;T&gt;</c>.</summary>
    public static string Header(INamedTypeSymbol type) => $"partial {Keyword(type)} {Simple(type)}{Parameters(type)}";

    static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        _ => "class",
    };
}
