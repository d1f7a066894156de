using System.Globalization;
using System.Numerics;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>What the rules of a record say in the vocabulary of JSON Schema: limits of numbers, lists and texts.</summary>
/// <remarks>Only what follows from a rule is said, so that the schema refuses nothing that the reader accepts; it may accept more.</remarks>
internal static class SchemaFacts
{
    /// <summary>The facts; of several limits of one kind the strictest.</summary>
    public static IEnumerable<SchemaFact> Of(RecordModel record) => record.InheritedRules.Concat(record.Rules)
        .Where(static rule => rule.Refuses && rule.ForEach is null && rule.Expression is not null)
        .Select(static rule => ExpressionReader.Read(rule.Expression!))
        .OfType<Expression>()
        .SelectMany(expression => In(record, expression))
        .GroupBy(static fact => (fact.Member, fact.Keyword))
        .Select(static facts => facts.OrderBy(static fact => fact, Comparer<SchemaFact>.Create(ByStrictness)).First());

    static IEnumerable<SchemaFact> In(RecordModel record, Expression expression) => expression switch
    {
        BinaryExpression { Operator: BinaryOperator.And } both => In(record, both.Left).Concat(In(record, both.Right)),
        BinaryExpression { Operator: BinaryOperator.Or, Left: BinaryExpression { Operator: BinaryOperator.Equal, Left: NameExpression guarded, Right: LiteralExpression { Value: NullValue } } } choice =>
            In(record, choice.Right).Where(fact => fact.Member == guarded.Name && !fact.IsRequired),
        BinaryExpression { Operator: BinaryOperator.NotEqual, Left: NameExpression present, Right: LiteralExpression { Value: NullValue } } when Find(record, present.Name) is not null =>
            [new SchemaFact(present.Name, SchemaFact.Required, "")],
        BinaryExpression { Operator: BinaryOperator.Equal } equality
            when Counted(equality.Left) is CallExpression { Method: "Distinct", Arguments.Count: 0, Target: NameExpression items } && items == Counted(equality.Right) && Find(record, items.Name) is { Shape: WireShape.List } =>
            [new SchemaFact(items.Name, "uniqueItems", "true")],
        BinaryExpression { Right: LiteralExpression limit } comparison when Number(limit.Value) is { } number => Limits(record, comparison.Left, comparison.Operator, number),
        BinaryExpression { Left: LiteralExpression limit } comparison when Number(limit.Value) is { } number && Mirrored(comparison.Operator) is { } mirrored => Limits(record, comparison.Right, mirrored, number),
        _ => [],
    };

    static IEnumerable<SchemaFact> Limits(RecordModel record, Expression subject, BinaryOperator comparison, decimal limit) => subject switch
    {
        NameExpression name when IsNumber(Find(record, name.Name)) => OfNumber(name.Name, comparison, limit),
        BinaryExpression { Operator: BinaryOperator.Coalesce, Left: NameExpression name, Right: LiteralExpression } when IsNumber(Find(record, name.Name)) => OfNumber(name.Name, comparison, limit),
        _ when Counted(subject) is NameExpression name && Find(record, name.Name) is { Shape: WireShape.List } => OfList(name.Name, comparison, limit),
        MemberExpression { Name: "Length", Target: NameExpression name } when Find(record, name.Name) is { Shape: WireShape.Scalar { Name: "String" } } => OfText(name.Name, comparison, limit),
        _ => [],
    };

    static IEnumerable<SchemaFact> OfNumber(string member, BinaryOperator comparison, decimal limit) => comparison switch
    {
        BinaryOperator.GreaterOrEqual => [Fact(member, "minimum", limit)],
        BinaryOperator.Greater => [Fact(member, "exclusiveMinimum", limit)],
        BinaryOperator.LessOrEqual => [Fact(member, "maximum", limit)],
        BinaryOperator.Less => [Fact(member, "exclusiveMaximum", limit)],
        BinaryOperator.Equal => [Fact(member, "const", limit)],
        _ => [],
    };

    // A list that is left out is empty, so one that must not be empty must be there.
    static IEnumerable<SchemaFact> OfList(string member, BinaryOperator comparison, decimal limit) => Bounds(comparison, limit, "minItems", "maxItems")
        .SelectMany(bound => bound.Keyword == "minItems" && bound.Limit > 0
            ? [Fact(member, bound.Keyword, bound.Limit), new SchemaFact(member, SchemaFact.Required, "")]
            : new[] { Fact(member, bound.Keyword, bound.Limit) });

    // Lengths of C# count UTF-16 units, those of the schema characters, which are no more: a least length above one would refuse too much.
    static IEnumerable<SchemaFact> OfText(string member, BinaryOperator comparison, decimal limit) => Bounds(comparison, limit, "minLength", "maxLength")
        .Select(bound => Fact(member, bound.Keyword, bound.Keyword == "minLength" ? Math.Min(bound.Limit, 1) : bound.Limit));

    static IEnumerable<(string Keyword, decimal Limit)> Bounds(BinaryOperator comparison, decimal limit, string least, string greatest) => comparison switch
    {
        BinaryOperator.GreaterOrEqual when limit >= 0 => [(least, limit)],
        BinaryOperator.Greater when limit >= 0 => [(least, limit + 1)],
        BinaryOperator.LessOrEqual when limit >= 0 => [(greatest, limit)],
        BinaryOperator.Less when limit > 0 => [(greatest, limit - 1)],
        BinaryOperator.Equal when limit >= 0 => [(least, limit), (greatest, limit)],
        _ => [],
    };

    static BinaryOperator? Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.Equal => BinaryOperator.Equal,
        _ => null,
    };

    /// <summary>The list whose items an expression counts.</summary>
    static Expression? Counted(Expression expression) => expression switch
    {
        MemberExpression { Name: "Count", Target: var list } => list,
        CallExpression { Method: "Count", Arguments.Count: 0, Target: var list } => list,
        _ => null,
    };

    static MemberModel? Find(RecordModel record, string name) => record.Members.FirstOrDefault(member => member.Name == name);

    static bool IsNumber(MemberModel? member) => member is { Shape: WireShape.Scalar { Name: "Int32" or "Int64" or "Decimal" } };

    static decimal? Number(Value value) => value switch
    {
        IntegerValue integer when BigInteger.Abs(integer.Number) <= long.MaxValue => (decimal)integer.Number,
        DecimalValue exact => exact.Number,
        _ => null,
    };

    static SchemaFact Fact(string member, string keyword, decimal limit) => new(member, keyword, limit.ToString(CultureInfo.InvariantCulture));

    static int ByStrictness(SchemaFact one, SchemaFact other)
    {
        var order = decimal.TryParse(one.Json, NumberStyles.Number, CultureInfo.InvariantCulture, out var left) && decimal.TryParse(other.Json, NumberStyles.Number, CultureInfo.InvariantCulture, out var right)
            ? left.CompareTo(right)
            : 0;
        return one.Keyword.StartsWith("max", StringComparison.Ordinal) || one.Keyword == "exclusiveMaximum" ? order : -order;
    }
}
