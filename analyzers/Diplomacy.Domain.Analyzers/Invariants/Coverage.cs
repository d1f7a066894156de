using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>What a pattern certainly matches.</summary>
internal static class Coverage
{
    /// <summary>Whether a pattern matches every value of a type that is not null.</summary>
    public static bool CoversAll(this IPatternOperation pattern, ITypeSymbol type) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        IDeclarationPatternOperation { MatchedType: { } matched } => ClosedCases.DerivesFrom(type, matched),
        ITypePatternOperation typed => ClosedCases.DerivesFrom(type, typed.MatchedType),
        IRecursivePatternOperation recursive => IsTotalWithin(recursive) && ClosedCases.DerivesFrom(type, recursive.MatchedType),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => either.LeftPattern.CoversAll(type) || either.RightPattern.CoversAll(type),
        IBinaryPatternOperation both => both.LeftPattern.CoversAll(type) && both.RightPattern.CoversAll(type),
        INegatedPatternOperation { Pattern: IConstantPatternOperation constant } => IsNull(constant),
        INegatedPatternOperation { Pattern: ITypePatternOperation { MatchedType: { TypeKind: TypeKind.Class } other } } => !ClosedCases.DerivesFrom(type, other) && !ClosedCases.DerivesFrom(other, type),
        _ => false,
    };

    public static bool CoversNull(this IPatternOperation pattern) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        IConstantPatternOperation constant => IsNull(constant),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => either.LeftPattern.CoversNull() || either.RightPattern.CoversNull(),
        IBinaryPatternOperation both => both.LeftPattern.CoversNull() && both.RightPattern.CoversNull(),
        INegatedPatternOperation { Pattern: ITypePatternOperation } => true,
        _ => false,
    };

    /// <summary>In how many parts a pattern matches values of a type and asks more of them: several such may cover the type together.</summary>
    public static int Parts(this IPatternOperation pattern, ITypeSymbol type) =>
        pattern.DescendantsAndSelf().OfType<IRecursivePatternOperation>().Where(part => ClosedCases.DerivesFrom(type, part.MatchedType)).Sum(static part => 1 + part.Descendants().Count(IsChoice));

    private static bool IsTotalWithin(IRecursivePatternOperation pattern) =>
        pattern.DeconstructionSubpatterns.All(IsTotal) && pattern.PropertySubpatterns.All(static member => IsTotal(member.Pattern) || IsTotal(member));

    private static bool IsTotal(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    /// <summary>Whether a member that is never null is asked no more than that it is there.</summary>
    private static bool IsTotal(IPropertySubpatternOperation member) =>
        member is { Member: IPropertyReferenceOperation { Property: { NullableAnnotation: not NullableAnnotation.Annotated, Type: not ITypeParameterSymbol } property } } && member.Pattern.CoversAll(property.Type);

    private static bool IsChoice(IOperation pattern) => pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or };

    private static bool IsNull(IConstantPatternOperation pattern) => pattern.Value.ConstantValue is { HasValue: true, Value: null };
}
