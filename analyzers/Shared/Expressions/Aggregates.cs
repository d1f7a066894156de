namespace Diplomacy.Domain.Expressions;

/// <summary>Sums, extremes and order.</summary>
internal static class Aggregates
{
    /// <summary>The sum; absent items count nothing.</summary>
    public static Value Sum(EquatableArray<Value> items) =>
        items.Where(static item => item is not NullValue).Aggregate(Value.From(0), static (sum, item) => Arithmetic.Of(BinaryOperator.Add, sum, item));

    /// <summary>The least or the greatest item; nothing where there is none, and where two have no order.</summary>
    public static Value? Extreme(EquatableArray<Value> items, BinaryOperator relation)
    {
        Value? extreme = null;
        foreach (var item in items.Where(static item => item is not NullValue))
        {
            if (Comparison.Order(item, item) is null) return null;
            if (extreme is null)
            {
                extreme = item;
                continue;
            }

            if (Comparison.Holds(relation, item, extreme) is not { } isBeyond) return null;
            if (isBeyond) extreme = item;
        }

        return extreme;
    }

    /// <summary>The items in the order of their keys, equal ones as they stood; nothing where two keys have no order.</summary>
    public static Value? Ordered(EquatableArray<Value> items, EquatableArray<Value> keys, bool isDescending)
    {
        if (keys.Any(key => Comparison.Order(keys[0], key) is null)) return null;

        var comparer = Comparer<Value>.Create(static (one, other) => Comparison.Order(one, other) ?? 0);
        var places = Enumerable.Range(0, items.Count);
        var ordered = isDescending ? places.OrderByDescending(place => keys[place], comparer) : places.OrderBy(place => keys[place], comparer);
        return new ListValue(ordered.Select(place => items[place]).ToEquatableArray());
    }

    /// <summary>Whether no key is before the one before it; nothing where that is not known of two of them, and of no other two it is false.</summary>
    public static bool? IsOrdered(EquatableArray<Value> keys) =>
        Comparison.All(keys.Zip(keys.Skip(1), static (one, next) => Comparison.Holds(BinaryOperator.LessOrEqual, one, next)));
}
