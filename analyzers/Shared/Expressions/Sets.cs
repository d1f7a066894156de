namespace Diplomacy.Domain.Expressions;

/// <summary>Membership and distinctness; unknown where the equality of two items is.</summary>
internal static class Sets
{
    private const int MostPairs = 1_000_000;

    /// <summary>Whether a list has an item; unknown where it has not for certain, but may.</summary>
    public static bool? Contains(EquatableArray<Value> items, Value value) => !Comparison.All(items.Select(item => !Comparison.AreSame(item, value)));

    /// <summary>Whether a value is one item's at most; unknown where it is not two's for certain, but may be.</summary>
    public static bool? HasOnce(EquatableArray<Value> items, Value value)
    {
        var verdicts = items.Select(item => Comparison.AreSame(item, value)).ToList();
        var (met, unknown) = (verdicts.Count(static isSame => isSame is true), verdicts.Count(static isSame => isSame is null));
        return met > 1 ? false : met + unknown > 1 ? null : true;
    }

    /// <summary>The items whose keys do not stand before them.</summary>
    public static List<Value>? Distinct(EquatableArray<Value> items, EquatableArray<Value> keys) => Groups(items, keys) is ListValue { Items: var groups }
        ? [.. groups.Select(static group => ((ListValue)group).Items[0])]
        : null;

    /// <summary>The items in groups of equal keys, in the order of the first of each.</summary>
    public static Value? Groups(EquatableArray<Value> items, EquatableArray<Value> keys)
    {
        if ((long)items.Count * items.Count > MostPairs) return null;

        var groups = new List<(Value Key, List<Value> Items)>();
        for (var index = 0; index < items.Count; index++)
        {
            var (item, key) = (items[index], keys[index]);
            var known = groups.FindIndex(group => Comparison.AreSame(group.Key, key) is not false);
            if (Comparison.AreSame(key, key) is not true) return null;
            if (known < 0) groups.Add((key, [item]));
            else if (Comparison.AreSame(groups[known].Key, key) is true) groups[known].Items.Add(item);
            else return null;
        }

        return new ListValue(groups.Select(static group => (Value)new ListValue(group.Items.ToEquatableArray()) { Key = group.Key }).ToEquatableArray());
    }

    /// <summary>The distinct items that pass a test.</summary>
    public static Value? Choose(EquatableArray<Value> items, Func<Value, bool?> test)
    {
        if (Distinct(items, items) is not { } distinct) return null;

        var verdicts = distinct.ConvertAll(item => test(item));
        return verdicts.TrueForAll(static verdict => verdict is not null) ? new ListValue(distinct.Where((_, index) => verdicts[index] is true).ToEquatableArray()) : null;
    }
}
