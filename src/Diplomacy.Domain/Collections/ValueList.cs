using System.Collections;
using System.Runtime.CompilerServices;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An immutable list that is equal to another when their items are, in the same order.</summary>
/// <remarks>Built by a collection expression: <c>ValueList&lt;string&gt; tracks = ["Water", "Air"];</c>. It never holds <see langword="null"/>.</remarks>
/// <typeparam name="T">The items. Equality of lists is their default equality.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
    where T : notnull
{
    /// <summary>The item of a list that has one: such lists are many, and each then is one object.</summary>
    readonly T? _only;

    /// <summary>The items of any other.</summary>
    readonly T[]? _items;

    internal ValueList(T only) => _only = only;

    internal ValueList(T[] owned) => _items = owned;

    /// <summary>The list without items. There is one for each type of item.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items is null ? 1 : _items.Length;

    /// <summary>Whether the list has no items.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>Whether two lists have equal items in the same order, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two lists differ in an item, in their order or in their length.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>A key by which no two items are equal, where one was found: its selector.</summary>
    internal Delegate? DifferentBy { get; set; }

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items ?? new ReadOnlySpan<T>(in _only!);

    /// <summary>Walks the items in their order; <c>foreach</c> allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        foreach (var item in this) yield return item;
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>Whether the other list has equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T>? other) => other is not null && (ReferenceEquals(this, other) || AsSpan().SequenceEqual(other.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <summary>A hash of the items in their order. It differs from one process to the next.</summary>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items' texts, joined by a comma and a blank.</summary>
    public override string ToString() => string.Join(", ", this.Select(MessageText.Of));

    /// <summary>Walks a list.</summary>
    public struct Enumerator
    {
        readonly ValueList<T> _items;
        int _place;

        internal Enumerator(ValueList<T> items)
        {
            _items = items;
            _place = -1;
        }

        /// <summary>The item that the walk has reached.</summary>
        public readonly T Current => _items[_place];

        /// <summary>Goes on to the next item.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext() => ++_place < _items.Count;
    }
}

/// <summary>Makes lists.</summary>
public static class ValueList
{
    /// <summary>A list of these items. Collection expressions call it.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, in their order. They are copied.</param>
    /// <exception cref="ArgumentNullException">An item is <see langword="null"/>.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull
        => items.IsEmpty ? ValueList<T>.Empty : Copy(WithoutNull(items));

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, in their order. They are copied, unless they are such a list already.</param>
    /// <exception cref="ArgumentNullException">The sequence, or an item, is <see langword="null"/>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull
    {
        if (items is ValueList<T> list) return list;
        var copy = items.ToArray();
        WithoutNull<T>(copy);
        return Wrap(copy);
    }

    /// <summary>A list of these items.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">The items, none of them <see langword="null"/>.</param>
    internal static ValueList<T> Copy<T>(ReadOnlySpan<T> items)
        where T : notnull
        => items.Length == 1 ? new(items[0]) : Wrap(items.ToArray());

    /// <summary>A list that takes an array over: the caller gives it away and keeps no reference to it.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="owned">The items, none of them <see langword="null"/>.</param>
    internal static ValueList<T> Wrap<T>(T[] owned)
        where T : notnull
        => owned.Length switch
        {
            0 => ValueList<T>.Empty,
            1 => new(owned[0]),
            _ => new(owned),
        };

    static ReadOnlySpan<T> WithoutNull<T>(ReadOnlySpan<T> items)
    {
        if (default(T) is not null) return items;
        foreach (var item in items)
        {
            if (item is null) throw new ArgumentNullException(nameof(items), "An item of a list must not be null; leave it out.");
        }

        return items;
    }
}
