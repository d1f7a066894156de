using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Items whose number is known only when the last is read: the first of them on the stack, so that a short list costs no more than itself.</summary>
ref struct GrowingItems<T>
{
    FirstItems<T> _first;
    T[]? _rented;
    int _count;

    /// <summary>The items, in their order.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<T> Items => (_rented is null ? _first : (ReadOnlySpan<T>)_rented)[.._count];

    /// <summary>Adds an item at the end.</summary>
    public void Add(T item)
    {
        if (_rented is null && _count < FirstItems<T>.Length) _first[_count] = item;
        else AddToRented(item);
        _count++;
    }

    /// <summary>Gives the room back to its pool.</summary>
    public readonly void Dispose()
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
