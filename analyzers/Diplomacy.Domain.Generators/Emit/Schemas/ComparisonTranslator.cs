using System.Globalization;
using System.Numerics;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Translates comparisons with constants. As in C#, what is absent is neither more nor less than a number, and unequal to each.</summary>
internal sealed class ComparisonTranslator(RuleTranslator rules, Places places)
{
    /// <summary>What a schema can state of a comparison that is to be true, or false.</summary>
    public Translation Of(BinaryExpression comparison, bool isTrue) => comparison switch
    {
        { Right: LiteralExpression literal } => Of(comparison.Left, comparison.Operator, literal.Value, isTrue),
        { Left: LiteralExpression literal } => Mirrored(comparison.Operator) is { } mirrored ? Of(comparison.Right, mirrored, literal.Value, isTrue) : Translation.None,
        _ => isTrue && Lists.OfDistinct(comparison) is { } unique ? unique : Translation.None,
    };

    ListTranslator Lists => new(rules, places);

    Translation Of(Expression subject, BinaryOperator comparison, Value limit, bool isTrue) => limit switch
    {
        NullValue => OfNull(places.Find(subject), comparison is BinaryOperator.Equal == isTrue),
        BooleanValue truth when comparison is BinaryOperator.Equal or BinaryOperator.NotEqual => places.Find(subject) is { MayBeAbsent: true, Default: null } ? Translation.None : rules.Of(subject, truth.Truth == (comparison is BinaryOperator.Equal == isTrue), places),
        EnumValue name when comparison is BinaryOperator.Equal or BinaryOperator.NotEqual => OfName(places.Find(subject), name.Name, comparison is BinaryOperator.Equal == isTrue),
        TextValue text when comparison is BinaryOperator.Equal or BinaryOperator.NotEqual => OfText(places.Find(subject), text.Text, comparison is BinaryOperator.Equal == isTrue),
        _ when Number(limit) is { } number => OfNumber(subject, comparison, number, isTrue),
        _ => Translation.None,
    };

    static Translation OfNull(Place? place, bool isNull) => place is null or { Shape: WireShape.List } or { Default: not null } or { Path.Count: 0 } ? Translation.None : Translation.Exactly(isNull ? place.Missing : place.Present);

    static Translation OfName(Place? place, string name, bool isEqual) => place is { Shape: WireShape.Enumeration { Names: var names } } && names.FirstOrDefault(known => known.Name.TrimStart('@') == name) is { } found
        ? Constant(place, null, SchemaKeyword.Text(found.WireName), isEqual, isEqualIfAbsent: place.DefaultName == found.Name)
        : Translation.None;

    static Translation OfText(Place? place, string text, bool isEqual) => place is { Shape: WireShape.Scalar { Name: "String" }, Default: null }
        ? Constant(place, "string", SchemaKeyword.Text(text), isEqual, isEqualIfAbsent: false)
        : Translation.None;

    static Translation Constant(Place place, string? type, string json, bool isEqual, bool isEqualIfAbsent)
    {
        var says = Leaf.Of(type, "const", json);
        return Translation.Exactly(place.Is(isEqual ? says : says.Negated, holdsIfAbsent: isEqual == isEqualIfAbsent));
    }

    Translation OfNumber(Expression subject, BinaryOperator comparison, decimal limit, bool isTrue)
    {
        if (subject is StaticCallExpression { Method: "From", Type: "Int64" or "Decimal", Arguments: [var converted] }) return OfNumber(converted, comparison, limit, isTrue);
        if (Lists.OfCount(subject, isTrue ? comparison : Opposite(comparison), limit) is { } counted) return counted;
        if (subject is MemberExpression { Name: "Length", Target: var text } && places.Find(text) is { Shape: WireShape.Scalar { Name: "String" } } place) return isTrue ? TextTranslator.OfLength(place, comparison, limit) : Translation.None;
        return subject is BinaryExpression { Operator: BinaryOperator.Coalesce, Left: var left, Right: LiteralExpression { Value: var otherwise } } && Number(otherwise) is { } absent
            ? OfNumber(places.Find(left), comparison, limit, isTrue, Holds(absent, comparison, limit))
            : OfNumber(places.Find(subject), comparison, limit, isTrue, isTrueIfAbsent: null);
    }

    static Translation OfNumber(Place? place, BinaryOperator comparison, decimal limit, bool isTrue, bool? isTrueIfAbsent)
    {
        if (place is not { Shape: WireShape.Scalar { Name: "Int32" or "Int64" or "Decimal" } scalar }) return Translation.None;
        var holdsIfAbsent = isTrueIfAbsent ?? (Default(place) is { } absent ? Holds(absent, comparison, limit) : comparison is BinaryOperator.NotEqual);
        return Says(scalar.Name == "Decimal" ? "number" : "integer", isTrue ? comparison : Opposite(comparison), limit) is { } says ? Translation.Exactly(place.Is(says, holdsIfAbsent == isTrue)) : Translation.None;
    }

    static Leaf? Says(string type, BinaryOperator comparison, decimal limit) => comparison switch
    {
        BinaryOperator.GreaterOrEqual => Leaf.Of(type, "minimum", Text(limit)),
        BinaryOperator.Greater => Leaf.Of(type, "exclusiveMinimum", Text(limit)),
        BinaryOperator.LessOrEqual => Leaf.Of(type, "maximum", Text(limit)),
        BinaryOperator.Less => Leaf.Of(type, "exclusiveMaximum", Text(limit)),
        BinaryOperator.Equal => Leaf.Of(type, "const", Text(limit)),
        BinaryOperator.NotEqual => Leaf.Of(type, "const", Text(limit)).Negated,
        _ => null,
    };

    static bool Holds(decimal value, BinaryOperator comparison, decimal limit) => comparison switch
    {
        BinaryOperator.GreaterOrEqual => value >= limit,
        BinaryOperator.Greater => value > limit,
        BinaryOperator.LessOrEqual => value <= limit,
        BinaryOperator.Less => value < limit,
        BinaryOperator.Equal => value == limit,
        _ => value != limit,
    };

    static decimal? Default(Place place) => decimal.TryParse(place.Default?.TrimEnd('L', 'm'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    static decimal? Number(Value value) => value switch
    {
        IntegerValue integer when BigInteger.Abs(integer.Number) <= long.MaxValue => (decimal)integer.Number,
        DecimalValue exact => exact.Number,
        _ => null,
    };

    static BinaryOperator Opposite(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
        BinaryOperator.Greater => BinaryOperator.LessOrEqual,
        BinaryOperator.LessOrEqual => BinaryOperator.Greater,
        BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Equal => BinaryOperator.NotEqual,
        _ => BinaryOperator.Equal,
    };

    static BinaryOperator? Mirrored(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.GreaterOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperator.Greater => BinaryOperator.Less,
        BinaryOperator.LessOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperator.Less => BinaryOperator.Greater,
        BinaryOperator.Equal or BinaryOperator.NotEqual => comparison,
        _ => null,
    };

    static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
