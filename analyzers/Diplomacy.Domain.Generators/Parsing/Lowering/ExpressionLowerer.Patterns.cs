using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <content>Patterns as conditions on the path that they test; the variables they declare stand for paths.</content>
internal sealed partial class ExpressionLowerer
{
    /// <summary>No arm of a switch fits: C# throws, so nothing is known.</summary>
    private static readonly Expression Unmatched = new StaticExpression("Switch", "Unmatched");

    private Expression LowerSwitch(ISwitchExpressionOperation choice)
    {
        var value = Lower(choice.Value);
        var arms = choice.Arms.Select(arm =>
        {
            var condition = LowerPattern(arm.Pattern, value);
            return (Condition: arm.Guard is { } guard ? And(condition, Lower(guard)) : condition, Value: Lower(arm.Value));
        }).ToArray();
        return arms.AsEnumerable().Reverse().Aggregate(Unmatched, static (otherwise, arm) => IsTrue(arm.Condition) ? arm.Value : new ConditionalExpression(arm.Condition, arm.Value, otherwise));
    }

    private Expression LowerPattern(IPatternOperation pattern, Expression input) => pattern switch
    {
        IDiscardPatternOperation => new LiteralExpression(Value.True),
        IConstantPatternOperation constant => Equality(input, Lower(constant.Value)),
        IRelationalPatternOperation relation => LowerRelation(relation, input),
        ITypePatternOperation test => LowerTypeTest(test, input, test.InputType, test.MatchedType),
        IDeclarationPatternOperation declaration => LowerDeclaration(declaration, input),
        INegatedPatternOperation negated => Not(LowerPattern(negated.Pattern, input)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(LowerPattern(both.LeftPattern, input), LowerPattern(both.RightPattern, input)),
        IBinaryPatternOperation either => new BinaryExpression(BinaryOperator.Or, LowerPattern(either.LeftPattern, input), LowerPattern(either.RightPattern, input)),
        IRecursivePatternOperation recursive => LowerRecursive(recursive, input),
        IListPatternOperation list => LowerListPattern(list, input),
        _ => Refuse(pattern),
    };

    private Expression LowerRelation(IRelationalPatternOperation relation, Expression input)
    {
        BinaryOperator? binary = relation.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperator.Less,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
            BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
            _ => null,
        };
        return binary is { } known ? new BinaryExpression(known, input, Lower(relation.Value)) : Refuse(relation);
    }

    private Expression LowerDeclaration(IDeclarationPatternOperation declaration, Expression input)
    {
        Declare(declaration.DeclaredSymbol, input);
        return declaration.MatchesNull || declaration.MatchedType is null
            ? new LiteralExpression(Value.True)
            : LowerTypeTest(declaration, input, declaration.InputType, declaration.MatchedType);
    }

    private void Declare(ISymbol? local, Expression path)
    {
        if (local is not null) _locals[local] = path;
    }

    private Expression LowerRecursive(IRecursivePatternOperation pattern, Expression input)
    {
        Declare(pattern.DeclaredSymbol, input);
        var condition = LowerTypeTest(pattern, input, pattern.InputType, pattern.MatchedType);
        for (var index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
        {
            var part = Part(pattern, index, input);
            condition = And(condition, LowerPattern(pattern.DeconstructionSubpatterns[index], part));
        }

        return pattern.PropertySubpatterns.Aggregate(condition, (all, property) => And(all, LowerPropertyPattern(property, pattern.MatchedType, input)));
    }

    /// <summary>A part by its place: of a tuple, or of a record, whose parts are the properties that its header names.</summary>
    private Expression Part(IRecursivePatternOperation pattern, int index, Expression input)
    {
        if (pattern.MatchedType is INamedTypeSymbol { IsTupleType: true } tuple) return Member(input, TupleItem(tuple.TupleElements[index]));

        var isOfRecord = pattern.DeconstructSymbol is IMethodSymbol { IsImplicitlyDeclared: true, ContainingType.IsRecord: true };
        return isOfRecord ? Member(input, ((IMethodSymbol)pattern.DeconstructSymbol!).Parameters[index].Name) : Refuse(pattern);
    }

    private Expression LowerPropertyPattern(IPropertySubpatternOperation subpattern, ITypeSymbol type, Expression input) => subpattern.Member switch
    {
        IPropertyReferenceOperation { Property: var property } => LowerPattern(subpattern.Pattern, LowerProperty(subpattern, property, type, input)),
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } => LowerPattern(subpattern.Pattern, Member(input, TupleItem(field))),
        _ => Refuse(subpattern.Member),
    };

    private Expression LowerListPattern(IListPatternOperation pattern, Expression input)
    {
        if (!pattern.InputType.IsList) return Refuse(pattern);

        Declare(pattern.DeclaredSymbol, input);
        var (items, slice) = (pattern.Patterns, Slice(pattern));
        var count = new LiteralExpression(Value.From(slice < 0 ? items.Length : items.Length - 1));
        var condition = (Expression)new BinaryExpression(slice < 0 ? BinaryOperator.Equal : BinaryOperator.GreaterOrEqual, Member(input, "Count"), count);
        if (pattern.InputType.CanBeAbsent) condition = And(IsPresent(input), condition);

        return items.Where(static item => item is not ISlicePatternOperation)
            .Select((item, index) => slice < 0 || index < slice ? LowerItem(item, index, input) : item is IDiscardPatternOperation ? new LiteralExpression(Value.True) : Refuse(item))
            .Aggregate(condition, And);
    }

    private Expression LowerItem(IPatternOperation item, int index, Expression list) => LowerPattern(item, new IndexExpression(list, new LiteralExpression(Value.From(index))));

    /// <summary>The place of the slice that stands for any number of items; -1 where there is none.</summary>
    private int Slice(IListPatternOperation pattern)
    {
        var place = pattern.Patterns.ToList().FindIndex(static item => item is ISlicePatternOperation);
        if (place >= 0 && ((ISlicePatternOperation)pattern.Patterns[place]).Pattern is { } named) Refuse(named);
        return place;
    }
}
