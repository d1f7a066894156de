using System.Runtime.CompilerServices;

namespace Diplomacy.Domain;

/// <summary>What is asked of lists: the questions of <see cref="Enumerable"/> that rules ask most, answered without an enumerator on the heap, and whether they are in order.</summary>
/// <remarks>They are taken by themselves where a list is asked, and mean the same to a rule that travels.</remarks>
public static class ValueListQueries
{
    /// <summary>Up to so many items it costs less to look at each than to keep a set of their keys.</summary>
    private const int Few = 32;

    /// <summary>Whether something holds of every item; it does of an empty list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="predicate">What is to hold.</param>
    public static bool All<T>(this ValueList<T> items, Func<T, bool> predicate)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (var item in Span(items))
        {
            if (!predicate(item)) return false;
        }

        return true;
    }

    /// <summary>Whether something holds of an item.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="predicate">What is to hold.</param>
    public static bool Any<T>(this ValueList<T> items, Func<T, bool> predicate)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (var item in Span(items))
        {
            if (predicate(item)) return true;
        }

        return false;
    }

    /// <summary>Of how many items something holds.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="predicate">What is to hold.</param>
    public static int Count<T>(this ValueList<T> items, Func<T, bool> predicate)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(predicate);
        var count = 0;
        foreach (var item in Span(items))
        {
            if (predicate(item)) count++;
        }

        return count;
    }

    /// <summary>The sum of a number of each item.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="selector">The number.</param>
    /// <exception cref="OverflowException">The sum is no <see cref="int"/>.</exception>
    public static int Sum<T>(this ValueList<T> items, Func<T, int> selector)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        var sum = 0;
        foreach (var item in Span(items)) sum += selector(item);
        return sum;
    }

    /// <summary>The sum of a number of each item, in a type that holds the sum of any counts.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="selector">The number.</param>
    /// <exception cref="OverflowException">The sum is no <see cref="Int128"/>.</exception>
    public static Int128 Sum<T>(this ValueList<T> items, Func<T, Int128> selector)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        var sum = Int128.Zero;
        foreach (var item in Span(items)) sum += selector(item);
        return sum;
    }

    /// <summary>The first item of which something holds; the default of the type where there is none.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="predicate">What is to hold.</param>
    public static T? FirstOrDefault<T>(this ValueList<T> items, Func<T, bool> predicate)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (var item in Span(items))
        {
            if (predicate(item)) return item;
        }

        return default;
    }

    /// <summary>Whether an item is one of the list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="item">The item.</param>
    public static bool Contains<T>(this ValueList<T> items, T item)
        where T : notnull => Span(items).Contains(item, null);

    /// <summary>Whether an item is one that no other item of the list equals.</summary>
    /// <remarks>Asked of every item in turn it takes time in proportion to the list, however long that is.</remarks>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="item">One of its items.</param>
    public static bool HasOnce<T>(this ValueList<T> items, T item)
        where T : notnull => HasOnce(items, item, static one => one);

    /// <summary>Whether an item has a key that no other item of the list has: <c>Sides.HasOnce(item, side =&gt; side.Party)</c>.</summary>
    /// <remarks>Asked of every item in turn it takes time in proportion to the list, however long that is.</remarks>
    /// <typeparam name="T">The items.</typeparam>
    /// <typeparam name="TKey">The keys. They are compared by their default equality.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="item">One of its items.</param>
    /// <param name="keySelector">The key; it depends on the item alone.</param>
    public static bool HasOnce<T, TKey>(this ValueList<T> items, T item, Func<T, TKey> keySelector)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        var span = Span(items);
        if (span.Length < 2) return true;
        if (span.Length > Few) return !KeySets<T, TKey>.Repeated(items, keySelector).Contains(keySelector(item));
        if (ReferenceEquals(items.DifferentBy, keySelector) || AreDifferent(items, span, keySelector)) return true;
        var key = keySelector(item);
        var isMet = false;
        foreach (var one in span)
        {
            if (!EqualityComparer<TKey>.Default.Equals(keySelector(one), key)) continue;
            if (isMet) return false;
            isMet = true;
        }

        return true;
    }

    /// <summary>Whether an item of the list has a key: <c>Sides.ContainsBy(party, side =&gt; side.Party)</c>.</summary>
    /// <remarks>Asked for many keys it takes time in proportion to the list and to their number.</remarks>
    /// <typeparam name="T">The items.</typeparam>
    /// <typeparam name="TKey">The keys. They are compared by their default equality.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="key">The key that is looked for.</param>
    /// <param name="keySelector">The key of an item; it depends on the item alone.</param>
    public static bool ContainsBy<T, TKey>(this ValueList<T> items, TKey key, Func<T, TKey> keySelector)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        var span = Span(items);
        if (span.Length > Few) return KeySets<T, TKey>.All(items, keySelector).Contains(key);
        foreach (var one in span)
        {
            if (EqualityComparer<TKey>.Default.Equals(keySelector(one), key)) return true;
        }

        return false;
    }

    /// <summary>Whether the items stand in the order of a key: none has one before that of the item before it.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="keySelector">The key.</param>
    public static bool IsOrderedBy<T, TKey>(this ValueList<T> items, Func<T, TKey> keySelector)
        where T : notnull
        where TKey : IComparable<TKey>
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        var span = Span(items);
        for (var place = 1; place < span.Length; place++)
        {
            if (keySelector(span[place]).CompareTo(keySelector(span[place - 1])) < 0) return false;
        }

        return true;
    }

    /// <summary>Whether no two items have the same key. That they have none is noted at the list, so that a rule which asks it of each item compares the items once.</summary>
    /// <remarks>It stands by itself, so that what is asked for each item stays small.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool AreDifferent<T, TKey>(ValueList<T> items, ReadOnlySpan<T> span, Func<T, TKey> keySelector)
        where T : notnull
    {
        var comparer = EqualityComparer<TKey>.Default;
        var room = default(FewKeys<TKey>);
        Span<TKey> keys = room;
        for (var place = 0; place < span.Length; place++)
        {
            var key = keySelector(span[place]);
            foreach (ref readonly var other in keys[..place])
            {
                if (comparer.Equals(other, key)) return false;
            }

            keys[place] = key;
        }

        items.DifferentBy = keySelector;
        return true;
    }

    private static ReadOnlySpan<T> Span<T>(ValueList<T> items)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.AsSpan();
    }

    /// <summary>Room for the keys of a short list.</summary>
    [InlineArray(Few)]
    private struct FewKeys<TKey>
    {
        private TKey _first;
    }
}
