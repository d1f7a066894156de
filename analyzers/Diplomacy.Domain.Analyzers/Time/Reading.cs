using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Where a clock that code names is read, and read without its caller's knowledge.</summary>
internal static class Reading
{
    /// <summary>Whether an operation runs as written: not where it is only named, where an expression tree describes it, or where it is all that a function does, which is a clock by itself.</summary>
    public static bool Happens(IOperation operation)
    {
        if (IsWholeFunction(operation)) return false;

        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is INameOfOperation or IAnonymousFunctionOperation { Parent: IConversionOperation { Type.Name: "Expression" } }) return false;
        }

        return true;
    }

    /// <summary>Whether a member is one that must read a clock, as one of a clock itself must; or one of which another rule reports it, as of a declared rule.</summary>
    public static bool IsLeftTo(ISymbol member, KnownTypes types) =>
        types.IsLowered(member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member) || IsClock(member.ContainingType);

    private static bool IsWholeFunction(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => IsWholeFunction(conversion),
        IReturnOperation { Parent: IBlockOperation { Operations.Length: 1, Parent: IAnonymousFunctionOperation { Symbol.Parameters.IsEmpty: true } } } => true,
        _ => false,
    };

    private static bool IsClock(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsSystem("TimeProvider")) return true;
        }

        return type is not null && (type.AllInterfaces.Any(static contract => contract.IsNodaTime("IClock")) || IsClock(type.ContainingType));
    }
}
