using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>Types' names in lowered expressions.</summary>
internal static class TypeNames
{
    /// <summary>The full name: dots between namespaces and around nested types, no arity.</summary>
    public static string Full(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer) return $"{Full(outer)}.{type.Name}";

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.Name}" : type.Name;
    }
}
