using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain;

/// <summary>The cases of closed sets: the concrete records nested in them that derive from them.</summary>
internal static class ClosedCases
{
    /// <summary>The property in which the report of a switch names the cases that it lacks, for a fix.</summary>
    public const string MissingProperty = "missing";

    /// <summary>The cases of a closed set in declared order; those of a closed set within it included.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(ITypeSymbol set) => Nested(set.OriginalDefinition).Where(type => !type.IsAbstract && DerivesFrom(type, set));

    /// <summary>Whether every value of one type is one of another, type arguments aside.</summary>
    public static bool DerivesFrom(ITypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor.OriginalDefinition)) return true;
        }

        return false;
    }

    /// <summary>The types nested in a type, at every depth, in declared order.</summary>
    public static IEnumerable<INamedTypeSymbol> Nested(ITypeSymbol type) => type.GetTypeMembers().SelectMany(static nested => Nested(nested).Prepend(nested));
}
