using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Translates rules on each item of a list.</summary>
/// <param name="rules">Translates what is asked of an item.</param>
/// <param name="item">The item's name.</param>
internal sealed class ItemTranslator(RuleTranslator rules, string item)
{
    /// <summary>What a schema can state of a rule on each item.</summary>
    /// <param name="steps">The members that lead to the list.</param>
    /// <param name="expression">The rule; parts that do not name the item are about the record.</param>
    /// <param name="record">The members of the record.</param>
    public Translation Of(string[] steps, Expression expression, Places record) => expression switch
    {
        _ when !NamesItem(expression) => rules.Of(expression, isTrue: true, record),
        BinaryExpression { Operator: BinaryOperator.And } both => Of(steps, both.Left, record).And(Of(steps, both.Right, record)),
        BinaryExpression { Operator: BinaryOperator.Or } either => OfChoices(steps, [.. Choices(either)], record),
        _ when steps is [var list] && IsOnlyOne(expression, list) && record.Find(new NameExpression(list)) is { Shape: WireShape.List shape } place => ListTranslator.Unique(place, shape),
        _ => Each(new NameExpression(steps[0]), steps, expression, record),
    };

    // What is said of the record alone holds for all items or none; what is said of an item is asked of each.
    Translation OfChoices(string[] steps, List<Expression> choices, Places record)
    {
        var ofItem = choices.Where(NamesItem).Aggregate((one, other) => new BinaryExpression(BinaryOperator.Or, one, other));
        return choices.Where(choice => !NamesItem(choice)).Select(choice => rules.Of(choice, isTrue: true, record)).Aggregate(Each(new NameExpression(steps[0]), steps, ofItem, record), static (one, other) => other.Or(one));
    }

    static IEnumerable<Expression> Choices(Expression expression) => expression is BinaryExpression { Operator: BinaryOperator.Or } either ? Choices(either.Left).Concat(Choices(either.Right)) : [expression];

    bool NamesItem(Expression expression) => ReadMembers.Of(expression, []).Contains(item);

    /// <summary>Whether a rule says that an item stands once in its list.</summary>
    bool IsOnlyOne(Expression expression, string list) => expression is BinaryExpression
    {
        Operator: BinaryOperator.Equal or BinaryOperator.LessOrEqual,
        Left: CallExpression { Method: "Count", Target: NameExpression { Name: var counted }, Arguments: [LambdaExpression { Parameters: [var other], Body: BinaryExpression { Operator: BinaryOperator.Equal, Left: NameExpression left, Right: NameExpression right } }] },
        Right: LiteralExpression { Value: IntegerValue { Number.IsOne: true } },
    }
    && counted == list && ((left.Name == other && right.Name == item) || (left.Name == item && right.Name == other));

    Translation Each(Expression step, ReadOnlySpan<string> steps, Expression expression, Places places)
    {
        if (places.Find(step) is not { } place) return Translation.None;
        if (place.Shape is not WireShape.List { Item: var shape }) return steps.Length > 1 ? Each(new MemberExpression(step, steps[1]), steps.Slice(1), expression, places) : Translation.None;
        var items = places.Within(item, shape);
        var inner = steps.Length == 1 ? rules.Of(expression, isTrue: true, items) : Each(new MemberExpression(new NameExpression(item), steps[1]), steps.Slice(1), expression, items);
        return inner.Lift(condition => ListTranslator.Items(place, shape, condition));
    }
}
