using System.Globalization;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Translates what is asked of lists. A list that is left out is empty.</summary>
internal sealed class ListTranslator(RuleTranslator rules, Places places)
{
    static readonly HashSet<string> TextsOfOneSpelling = ["CountryCode", "AreaCode", "SubdivisionCode", "SdgCode", "WikidataId"];

    /// <summary>A question to a list: whether it has items, whether each or one is such.</summary>
    public Translation Of(CallExpression call, bool isTrue) => (call.Method, places.Find(call.Target)) switch
    {
        ("Any", { Shape: WireShape.List } list) when call.Arguments.Count == 0 => OfCount(list, isTrue ? BinaryOperator.Greater : BinaryOperator.Equal, 0),
        ("Any", { Shape: WireShape.List { Item: var item } } list) when call.Arguments is [LambdaExpression { Parameters: [var name] } test] =>
            isTrue ? Some(list, item, name, test, isTrue: true) : Every(list, item, name, test, isTrue: false),
        ("All", { Shape: WireShape.List { Item: var item } } list) when call.Arguments is [LambdaExpression { Parameters: [var name] } test] =>
            isTrue ? Every(list, item, name, test, isTrue: true) : Some(list, item, name, test, isTrue: false),
        _ => Translation.None,
    };

    /// <summary>A comparison of how many items a list has, or how many of a kind, with a number; null where nothing is counted.</summary>
    public Translation? OfCount(Expression expression, BinaryOperator comparison, decimal limit) => expression switch
    {
        MemberExpression { Name: "Count", Target: var target } when places.Find(target) is { Shape: WireShape.List } list => OfCount(list, comparison, limit),
        CallExpression { Method: "Count", Arguments.Count: 0, Target: var target } when places.Find(target) is { Shape: WireShape.List } list => OfCount(list, comparison, limit),
        CallExpression { Method: "Count", Arguments: [LambdaExpression { Parameters: [var name] } test], Target: var target } when places.Find(target) is { Shape: WireShape.List { Item: var item } } list =>
            OfCount(list, item, rules.Of(test.Body, isTrue: true, places.Within(name, item)), comparison, limit),
        _ => null,
    };

    /// <summary>Whether an equality says that no item of a list stands twice.</summary>
    public Translation? OfDistinct(BinaryExpression equality) =>
        equality is { Operator: BinaryOperator.Equal, Left: var left, Right: var right } && Counted(left) is CallExpression { Method: "Distinct", Arguments.Count: 0, Target: var items }
        && Counted(right) is { } list && list.Equals(items) && places.Find(items) is { Shape: WireShape.List shape } place
            ? Unique(place, shape)
            : null;

    /// <summary>No item stands twice. Items that are written alike are equal; those of some types are equal though they are written otherwise.</summary>
    public static Translation Unique(Place list, WireShape.List shape) => new(list.Is(Leaf.Of("array", "uniqueItems", "true"), holdsIfAbsent: true), Enough: null, IsWhole: shape.Item switch
    {
        WireShape.Reference or WireShape.Enumeration => true,
        WireShape.Scalar scalar => scalar.Name is not "Decimal",
        WireShape.Text text => TextsOfOneSpelling.Contains(text.Type.Substring(text.Type.LastIndexOf('.') + 1)),
        _ => false,
    });

    /// <summary>Each item is such.</summary>
    public static Condition Items(Place list, WireShape item, Condition condition) => list.Is(Leaf.Of("array", "items", Item(item, condition)), holdsIfAbsent: true);

    static Translation OfCount(Place list, BinaryOperator comparison, decimal limit) => (comparison, limit) switch
    {
        (BinaryOperator.NotEqual, 0) => OfCount(list, BinaryOperator.GreaterOrEqual, 1),
        (BinaryOperator.NotEqual, >= 0) => Translation.Exactly(list.Is(new Leaf("array", new([new("minItems", Text(limit)), new("maxItems", Text(limit))])).Negated, holdsIfAbsent: true)),
        _ when CountRange.Of(comparison, limit) is { } range => Translation.Exactly(list.Is(new Leaf("array", range.Keywords("minItems", "maxItems").ToEquatableArray()), holdsIfAbsent: range.Least is null or 0)),
        _ => Translation.None,
    };

    static Translation OfCount(Place list, WireShape item, Translation such, BinaryOperator comparison, decimal limit) => CountRange.Of(comparison, limit) is not { } range
        ? Translation.None
        : new Translation(
            range.Least is not null && range.Greatest is not null && !Equals(such.Needed, such.Enough) ? null : Contains(list, item, range, range.Least is null ? such.Enough : such.Needed),
            range.Least is not null && range.Greatest is not null && !Equals(such.Needed, such.Enough) ? null : Contains(list, item, range, range.Least is null ? such.Needed : such.Enough),
            such.IsWhole && Equals(such.Needed, such.Enough));

    static Condition? Contains(Place list, WireShape item, CountRange range, Condition? such) => such is null ? null : list.Is(
        new Leaf("array", new([new("contains", Item(item, such)), .. (range with { Least = range.Least ?? 0 }).Keywords("minContains", "maxContains")])), holdsIfAbsent: range.Least is null or 0);

    static Expression? Counted(Expression expression) => expression switch
    {
        MemberExpression { Name: "Count", Target: var list } => list,
        CallExpression { Method: "Count", Arguments.Count: 0, Target: var list } => list,
        _ => null,
    };

    static string Item(WireShape item, Condition condition) => ConditionText.OfValue(condition, item is WireShape.Record ? "object" : null);

    static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    Translation Some(Place list, WireShape item, string name, LambdaExpression test, bool isTrue) =>
        rules.Of(test.Body, isTrue, places.Within(name, item)).Lift(such => list.Is(Leaf.Of("array", "contains", Item(item, such)), holdsIfAbsent: false));

    Translation Every(Place list, WireShape item, string name, LambdaExpression test, bool isTrue) =>
        rules.Of(test.Body, isTrue, places.Within(name, item)).Lift(such => Items(list, item, such));
}
