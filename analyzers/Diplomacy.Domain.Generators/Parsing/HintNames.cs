using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Names of generated files.</summary>
internal static class HintNames
{
    /// <summary>Namespace and metadata names, joined by dots; with a hash where another name in the assembly differs only by the case of its letters.</summary>
    /// <remarks>The compiler compares the names of generated files without regard to case, and refuses two that are equal.</remarks>
    public static string Of(INamedTypeSymbol type)
    {
        var parts = Parts(type).Reverse().ToList();
        var name = string.Join(".", parts.Select(static part => part.MetadataName.Replace('`', '-')));
        return parts.Exists(HasLookalike) ? name + Hash(name).ToString("x8", CultureInfo.InvariantCulture).Insert(0, "-") : name;
    }

    static IEnumerable<INamespaceOrTypeSymbol> Parts(INamespaceOrTypeSymbol symbol)
    {
        for (var part = symbol; part is not null and not INamespaceSymbol { IsGlobalNamespace: true }; part = Container(part)) yield return part;
    }

    static INamespaceOrTypeSymbol? Container(INamespaceOrTypeSymbol symbol) => symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;

    static bool HasLookalike(INamespaceOrTypeSymbol symbol) => Container(symbol) is { } container
        && container.GetMembers().OfType<INamespaceOrTypeSymbol>().Any(other =>
            string.Equals(other.MetadataName, symbol.MetadataName, StringComparison.OrdinalIgnoreCase) && other.MetadataName != symbol.MetadataName);

    static uint Hash(string text) => text.Aggregate(2166136261u, static (hash, letter) => unchecked((hash ^ letter) * 16777619u));
}
