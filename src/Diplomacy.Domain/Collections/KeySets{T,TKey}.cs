using System.Runtime.CompilerServices;

namespace Diplomacy.Domain;

/// <summary>The keys of long lists, as sets that live as long as their list: a rule that asks the same of each item finds them ready.</summary>
/// <remarks>A list has one set of each sort, for the key that was asked for last: rules go through a list one after the other. Lists do not change, so that threads may share them.</remarks>
internal static class KeySets<T, TKey>
    where T : notnull
{
    private static readonly ConditionalWeakTable<ValueList<T>, Keys> ByList = [];
    private static readonly ConditionalWeakTable<ValueList<T>, Keys> RepeatedByList = [];

    /// <summary>Every key.</summary>
    public static HashSet<TKey> All(ValueList<T> items, Func<T, TKey> keySelector) => Find(ByList, items, keySelector, static (items, keySelector) => Chosen(items, keySelector, areRepeated: false));

    /// <summary>The keys that several items have.</summary>
    public static HashSet<TKey> Repeated(ValueList<T> items, Func<T, TKey> keySelector) => Find(RepeatedByList, items, keySelector, static (items, keySelector) => Chosen(items, keySelector, areRepeated: true));

    private static HashSet<TKey> Find(ConditionalWeakTable<ValueList<T>, Keys> known, ValueList<T> items, Func<T, TKey> keySelector, Func<ValueList<T>, Func<T, TKey>, HashSet<TKey>> choose)
    {
        if (known.TryGetValue(items, out var keys) && keys.Selector.Equals(keySelector)) return keys.Set;
        keys = new Keys(keySelector, choose(items, keySelector));
        known.AddOrUpdate(items, keys);
        return keys.Set;
    }

    private static HashSet<TKey> Chosen(ValueList<T> items, Func<T, TKey> keySelector, bool areRepeated)
    {
        var met = new HashSet<TKey>(SeededEquality.Instance);
        var repeated = new HashSet<TKey>(SeededEquality.Instance);
        foreach (var item in items)
        {
            if (keySelector(item) is var key && !met.Add(key)) repeated.Add(key);
        }

        return areRepeated ? repeated : met;
    }

    private sealed record Keys(Func<T, TKey> Selector, HashSet<TKey> Set);

    /// <summary>Default equality with hashes that nobody can foresee: numbers hash to themselves, so that a text could be made of such as fall together.</summary>
    private sealed class SeededEquality : IEqualityComparer<TKey>
    {
        public static SeededEquality Instance { get; } = new();

        public bool Equals(TKey? x, TKey? y) => EqualityComparer<TKey>.Default.Equals(x, y);

        public int GetHashCode(TKey obj) => HashCode.Combine(obj);
    }
}
