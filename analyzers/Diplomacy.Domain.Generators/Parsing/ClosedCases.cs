using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The cases of closed sets: the concrete records nested in them that derive from them.</summary>
internal static class ClosedCases
{
    /// <summary>The cases of a closed set in declared order; those of a closed set within it included.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol set) => Nested(set).Where(type => !type.IsAbstract && DerivesFrom(type, set));

    /// <summary>Whether one type derives from another, type arguments aside.</summary>
    public static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor) =>
        type.Bases().Any(current => SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition));

    static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(static nested => Nested(nested).Prepend(nested));
}
