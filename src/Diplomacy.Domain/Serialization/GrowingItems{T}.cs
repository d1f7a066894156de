using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Items whose number is known only when the last is read: the first of them on the stack, so that a short list costs no more than itself. Generated code reads lists into it.</summary>
/// <typeparam name="T">The items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct GrowingItems<T>
    where T : notnull
{
    FirstItems<T> _first;
    T[]? _rented;
    int _count;

    /// <summary>How many items were met, those that could not be read among them.</summary>
    public int Met { get; private set; }

    /// <summary>The items, in their order.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<T> Items => (_rented is null ? _first : (ReadOnlySpan<T>)_rented)[.._count];

    /// <summary>Adds an item at the end, if it could be read.</summary>
    /// <param name="item">The item.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddRead(T? item)
    {
        Met++;
        if (item is not null) Add(item);
    }

    /// <summary>The items as a list, in their order. Their room is given back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly ValueList<T> ToList()
    {
        var list = _count == 0 ? [] : ValueList.Copy(Items);
        GiveBack();
        return list;
    }

    /// <summary>Adds an item at the end.</summary>
    internal void Add(T item)
    {
        if (_rented is null && _count < FirstItems<T>.Length) _first[_count] = item;
        else AddToRented(item);
        _count++;
    }

    /// <summary>Gives the room back to its pool.</summary>
    internal readonly void GiveBack()
    {
        if (_rented is not null) Return(_rented);
    }

    void AddToRented(T item)
    {
        if (_rented is null || _count == _rented.Length) Grow();
        _rented[_count] = item;
    }

    [MemberNotNull(nameof(_rented))]
    void Grow()
    {
        var longer = ArrayPool<T>.Shared.Rent(_count * 4);
        Items.CopyTo(longer);
        if (_rented is not null) Return(_rented);
        _rented = longer;
    }

    static void Return(T[] items) => ArrayPool<T>.Shared.Return(items, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
}
