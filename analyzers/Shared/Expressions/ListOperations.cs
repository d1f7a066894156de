namespace Diplomacy.Domain.Expressions;

/// <summary>What can be asked of lists. A test on an unknown item is unknown, and so is what hangs on it.</summary>
internal sealed class ListOperations(Evaluation evaluation, Scope scope)
{
    private const int MostItems = 10_000;

    /// <summary>The operations that an expression may name.</summary>
    public static IReadOnlyCollection<string> Names { get; } =
    [
        "All", "Any", "Concat", "Contains", "ContainsBy", "Count", "Distinct", "DistinctBy", "ElementAt", "Except", "First", "FirstOrDefault", "GroupBy", "HasOnce", "Intersect", "IsOrderedBy", "Last", "LastOrDefault",
        "Max", "Min", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Reverse", "Select", "SelectMany", "SequenceEqual", "Single", "SingleOrDefault", "Skip", "Sum",
        "Take", "Where", "Zip",
    ];

    /// <summary>The members that an expression may name.</summary>
    public static IReadOnlyCollection<string> Members { get; } = ["Count", "IsEmpty", "Key", "Length"];

    public static Value Member(ListValue list, string name) => name switch
    {
        "Count" or "Length" => Value.From(list.Items.Count),
        "IsEmpty" => Value.From(list.Items.Count == 0),
        "Key" => list.Key ?? Value.Unknown,
        _ => Value.Unknown,
    };

    public Value Apply(ListValue list, string operation, EquatableArray<Expression> arguments) => arguments.Count switch
    {
        0 => Apply(operation, list.Items) ?? Value.Unknown,
        1 when arguments[0] is LambdaExpression function => Apply(operation, list.Items, function) ?? Value.Unknown,
        1 => Apply(operation, list.Items, evaluation.Evaluate(arguments[0], scope)) ?? Value.Unknown,
        2 when operation is "Zip" && arguments[1] is LambdaExpression { Parameters.Count: 2 } function && evaluation.Evaluate(arguments[0], scope) is ListValue other =>
            ListOf(list.Items.Zip(other.Items, (one, another) => Apply(function, one, another))),
        2 when arguments[1] is LambdaExpression key => Apply(operation, list.Items, evaluation.Evaluate(arguments[0], scope), key) ?? Value.Unknown,
        _ => Value.Unknown,
    };

    private Value? Apply(string operation, EquatableArray<Value> items, Value argument, LambdaExpression key) => operation switch
    {
        "HasOnce" => Value.From(Sets.HasOnce(Keys(items, key), Apply(key, argument))),
        "ContainsBy" => Value.From(Sets.Contains(Keys(items, key), argument)),
        _ => null,
    };

    private static Value? Apply(string operation, EquatableArray<Value> items) => operation switch
    {
        "Count" => Value.From(items.Count),
        "Any" => Value.From(items.Count > 0),
        "Sum" => Aggregates.Sum(items),
        "Min" => Aggregates.Extreme(items, BinaryOperator.Less),
        "Max" => Aggregates.Extreme(items, BinaryOperator.Greater),
        "First" or "Last" or "Single" => Place(operation, items),
        "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" => items.Count == 0 ? Value.Null : Place(operation.Replace("OrDefault", ""), items),
        "Distinct" => Sets.Distinct(items, items) is { } distinct ? ListOf(distinct) : null,
        "Order" => Aggregates.Ordered(items, items, isDescending: false),
        "OrderDescending" => Aggregates.Ordered(items, items, isDescending: true),
        "Reverse" => ListOf(items.Reverse()),
        _ => null,
    };

    private Value? Apply(string operation, EquatableArray<Value> items, LambdaExpression function) => operation switch
    {
        "All" => Value.From(Comparison.All(items.Select(item => Test(function, item)))),
        "Any" => Value.From(!Comparison.All(items.Select(item => !Test(function, item)))),
        "Select" => ListOf(items.Select((item, index) => function.Parameters.Count == 2 ? Apply(function, item, Value.From(index)) : Apply(function, item))),
        "SelectMany" => Flattened(items, function),
        "Where" => Chosen(items, function) is { } chosen ? ListOf(chosen) : null,
        "DistinctBy" => Sets.Distinct(items, Keys(items, function)) is { } distinct ? ListOf(distinct) : null,
        "GroupBy" => Sets.Groups(items, Keys(items, function)),
        "IsOrderedBy" => Value.From(Aggregates.IsOrdered(Keys(items, function))),
        "OrderBy" => Aggregates.Ordered(items, Keys(items, function), isDescending: false),
        "OrderByDescending" => Aggregates.Ordered(items, Keys(items, function), isDescending: true),
        "Sum" or "Min" or "Max" => Apply(operation, Keys(items, function)),
        "Count" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "Single" or "SingleOrDefault" =>
            Chosen(items, function) is { } chosen ? Apply(operation, chosen.ToEquatableArray()) : null,
        _ => null,
    };

    private static Value? Apply(string operation, EquatableArray<Value> items, Value argument) => (operation, argument) switch
    {
        ("HasOnce", _) => Value.From(Sets.HasOnce(items, argument)),
        ("Contains", _) => Value.From(Sets.Contains(items, argument)),
        ("ElementAt", IntegerValue { Number: var place }) when place >= 0 && place < items.Count => items[(int)place],
        ("Skip", IntegerValue { Number: var count }) => ListOf(items.Where((_, index) => index >= count)),
        ("Take", IntegerValue { Number: var count }) => ListOf(items.Where((_, index) => index < count)),
        ("Concat", ListValue { Items: var others }) => ListOf(items.Concat(others)),
        ("Except", ListValue { Items: var others }) => Sets.Choose(items, item => !Sets.Contains(others, item)),
        ("Intersect", ListValue { Items: var others }) => Sets.Choose(items, item => Sets.Contains(others, item)),
        ("SequenceEqual", ListValue) => Value.From(Comparison.AreSame(new ListValue(items), argument)),
        ("Zip", ListValue { Items: var others }) => ListOf(items.Zip(others, static (one, other) => TupleFunctions.Of(one, other))),
        _ => null,
    };

    private static Value? Place(string operation, EquatableArray<Value> items) => operation switch
    {
        "First" when items.Count > 0 => items[0],
        "Last" when items.Count > 0 => items[items.Count - 1],
        "Single" when items.Count == 1 => items[0],
        _ => null,
    };

    private Value? Flattened(EquatableArray<Value> items, LambdaExpression function)
    {
        var lists = Keys(items, function);
        return lists.All(static list => list is ListValue) ? ListOf(lists.SelectMany(static list => ((ListValue)list).Items)) : null;
    }

    private EquatableArray<Value> Keys(EquatableArray<Value> items, LambdaExpression function) => items.Select(item => Apply(function, item)).ToEquatableArray();

    /// <summary>The items that pass a test; nothing where it is unknown of one.</summary>
    private List<Value>? Chosen(EquatableArray<Value> items, LambdaExpression function)
    {
        var chosen = new List<Value>();
        foreach (var item in items)
        {
            if (Test(function, item) is not { } passes) return null;
            if (passes) chosen.Add(item);
        }

        return chosen;
    }

    private bool? Test(LambdaExpression function, Value item) => Apply(function, item) is BooleanValue { Truth: var truth } ? truth : null;

    private Value Apply(LambdaExpression function, params Value[] arguments)
    {
        if (function.Parameters.Count != arguments.Length) return Value.Unknown;

        var inner = scope;
        for (var index = 0; index < arguments.Length; index++) inner = inner.With(function.Parameters[index], arguments[index]);
        return evaluation.Evaluate(function.Body, inner);
    }

    private static Value ListOf(IEnumerable<Value> items)
    {
        Value[] taken = [.. items.Take(MostItems + 1)];
        return taken.Length <= MostItems ? new ListValue(new EquatableArray<Value>(taken)) : Value.Unknown;
    }
}
