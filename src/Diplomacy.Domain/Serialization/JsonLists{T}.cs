using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Diplomacy.Domain.Serialization;

/// <summary>Keeps the short lists that were read lately and more than once: citations, parties and languages come again and again in the same bytes, and each such list then is one object.</summary>
/// <remarks>
/// Only lists without objects in their items' members are looked for, since those end with the first bracket. What is kept was read without an error, by the default limits, and is only given to a reader
/// with the same limits. Threads may overwrite each other's entries; each entry is whole by itself.
/// </remarks>
/// <typeparam name="T">The items: immutable, and equal where they were read from equal bytes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonLists<T>
    where T : notnull
{
    const int Places = 256;

    /// <summary>The bytes of a list that is kept, at least and at most.</summary>
    const int Shortest = 2 * sizeof(ulong), Longest = 128;

    /// <summary>How deep objects can be nested in so many bytes.</summary>
    const int Deepest = Longest / 5;

    const ulong Spread = 0x9E3779B97F4A7C15;

    readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The list that was read last at each place, as a number: only what comes again is worth an entry.</summary>
    readonly uint[] _last = new uint[Places];

    internal JsonLists()
    {
    }

    /// <summary>Goes past a list that is kept.</summary>
    /// <param name="reader">Stands at the list.</param>
    /// <param name="start">What <see cref="Keep"/> needs, where there is none.</param>
    /// <param name="list">The list.</param>
    /// <returns>Whether it is kept.</returns>
    public bool TryTake(ref DomainJsonReader reader, out JsonListStart start, [NotNullWhen(true)] out ValueList<T>? list)
    {
        list = null;
        start = default;
        var json = reader.AheadByDefaultLimits(Deepest);
        var length = json[..Math.Min(json.Length, Longest)].IndexOf((byte)']') + 1;
        if (length < Shortest) return false;
        json = json[..length];
        start = new JsonListStart(reader.Mark().Offset, length, Number(json));
        if (_entries[start.Number % Places] is not { } entry || !json.SequenceEqual(entry.Text)) return false;
        reader.PassArray(length);
        list = entry.List;
        return true;
    }

    /// <summary>Keeps a list that was read, if it came before.</summary>
    /// <param name="reader">Stands at the end of the list.</param>
    /// <param name="start">What <see cref="TryTake"/> gave.</param>
    /// <param name="list">The list.</param>
    /// <returns>The list.</returns>
    public ValueList<T> Keep(ref DomainJsonReader reader, JsonListStart start, ValueList<T> list)
    {
        if (start.Length == 0) return list;
        if (_last[start.Number % Places] != start.Number) _last[start.Number % Places] = start.Number;
        else if (reader.ReadWell(start.Offset) is var text && text.Length == start.Length) _entries[start.Number % Places] = new Entry(text.ToArray(), list);
        return list;
    }

    /// <summary>A number for a text: equal ones for equal texts, mostly others for others.</summary>
    static uint Number(ReadOnlySpan<byte> text)
    {
        var number = (ulong)text.Length;
        for (var rest = text; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..]) number = Mixed(number, rest);
        return (uint)(Mixed(number, text[^sizeof(ulong)..]) >> 32);
    }

    static ulong Mixed(ulong number, ReadOnlySpan<byte> text) => unchecked((BitOperations.RotateLeft(number, 29) ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Spread);

    sealed record Entry(byte[] Text, ValueList<T> List);
}
