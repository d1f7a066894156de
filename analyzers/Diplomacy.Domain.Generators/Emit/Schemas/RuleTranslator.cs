using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Translates rules from their normal form to conditions of JSON Schema.</summary>
/// <remarks>What it cannot state it leaves out, so that a schema refuses nothing that the rule lets pass.</remarks>
internal sealed class RuleTranslator(RecordModel record)
{
    /// <summary>What a schema can state of a rule.</summary>
    public Translation Of(RuleModel rule)
    {
        if (rule.Expression is null || ExpressionReader.Read(rule.Expression) is not { } expression) return Translation.None;
        return rule.ForEach is null ? Of(expression, isTrue: true, new Places(record)) : new ItemTranslator(this, rule.Item ?? MessageTemplate.Item).Of(rule.ForEach.Split('.'), expression, new Places(record));
    }

    /// <summary>What a schema can state of an expression that is to be true, or false.</summary>
    public Translation Of(Expression expression, bool isTrue, Places places) => expression switch
    {
        LiteralExpression { Value: BooleanValue { Truth: var truth } } => Translation.Exactly(truth == isTrue ? Condition.Always : Condition.Never),
        UnaryExpression { Operator: UnaryOperator.Not, Operand: var operand } => Of(operand, !isTrue, places),
        BinaryExpression { Operator: BinaryOperator.And } both => Join(both, isAnd: isTrue, isTrue, places),
        BinaryExpression { Operator: BinaryOperator.Or } either => Join(either, isAnd: !isTrue, isTrue, places),
        BinaryExpression comparison => new ComparisonTranslator(this, places).Of(comparison, isTrue),
        ConditionalExpression choice => Of(choice.Condition, isTrue: false, places).Or(Of(choice.WhenTrue, isTrue, places)).And(Of(choice.Condition, isTrue: true, places).Or(Of(choice.WhenFalse, isTrue, places))),
        TypeTestExpression test => OfTypeTest(test, isTrue, places),
        StaticCallExpression { Arguments: [var subject] } call => TextTranslator.Of(call, places.Find(subject), isTrue),
        CallExpression { Method: "StartsWith", Arguments: [LiteralExpression { Value: TextValue { Text: var start } }], Target: var target } => TextTranslator.OfStart(start, places.Find(target), isTrue),
        CallExpression call => new ListTranslator(this, places).Of(call, isTrue),
        NameExpression { Name: var name } when places.IsRecord && record.LoweredMembers.FirstOrDefault(member => member.Name == name && member.Parameters.Count == 0) is { } computed =>
            ExpressionReader.Read(computed.Expression) is { } body ? Of(body, isTrue, places) : Translation.None,
        _ => OfTruth(places.Find(expression), isTrue),
    };

    Translation Join(BinaryExpression binary, bool isAnd, bool isTrue, Places places)
    {
        var (left, right) = (Of(binary.Left, isTrue, places), Of(binary.Right, isTrue, places));
        return isAnd ? left.And(right) : left.Or(right);
    }

    static Translation OfTypeTest(TypeTestExpression test, bool isTrue, Places places)
    {
        if (places.Find(test.Operand) is not { } place || places.Kinds(place.Shape, test.Type).ToList() is not { Count: > 0 } kinds) return Translation.None;
        var names = kinds.Select(SchemaKeyword.Text);
        var says = kinds.Count == 1 ? Leaf.Of(null, "const", names.First()) : Leaf.Of(null, "enum", SchemaKeyword.Array(names));
        var kind = new Condition.Part(place.Path.Append("kind").ToEquatableArray(), isTrue ? says : says.Negated, HoldsIfAbsent: !isTrue);
        return Translation.Exactly(kind);
    }

    static Translation OfTruth(Place? place, bool isTrue) => place is { Shape: WireShape.Scalar { Name: "Boolean" } }
        ? Translation.Exactly(place.Is(Leaf.Of("boolean", "const", isTrue ? "true" : "false"), holdsIfAbsent: place.Default is { } absent && absent == (isTrue ? "true" : "false")))
        : Translation.None;
}
