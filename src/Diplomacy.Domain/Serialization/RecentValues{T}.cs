using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Diplomacy.Domain.Serialization;

/// <summary>Values that were read lately and more than once, by the bytes in which they stood: each then is one object.</summary>
/// <remarks>Only immutable values are kept. Threads may overwrite each other's entries; each entry is whole by itself.</remarks>
/// <typeparam name="T">The values.</typeparam>
sealed class RecentValues<T>
{
    const int Places = 256;
    const ulong Spread = 0x9E3779B97F4A7C15;

    readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The text that was read last at each place, as a number: only what comes again is worth an entry.</summary>
    readonly uint[] _last = new uint[Places];

    /// <summary>Finds the value that stood in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">What <see cref="Add"/> needs, where there is none.</param>
    /// <param name="value">The value.</param>
    public bool TryFind(ReadOnlySpan<byte> text, out uint number, [MaybeNullWhen(false)] out T value)
    {
        number = Number(text);
        var entry = _entries[number % Places];
        if (entry is null || !text.SequenceEqual(entry.Text))
        {
            value = default;
            return false;
        }

        value = entry.Value;
        return true;
    }

    /// <summary>Keeps a value, if it came before.</summary>
    /// <param name="number">What <see cref="TryFind"/> gave for the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    public void Add(uint number, ReadOnlySpan<byte> text, T value)
    {
        if (_last[number % Places] == number) _entries[number % Places] = new Entry(text.ToArray(), value);
        else _last[number % Places] = number;
    }

    /// <summary>A number for a text: equal ones for equal texts, mostly others for others.</summary>
    static uint Number(ReadOnlySpan<byte> text)
    {
        var number = (ulong)text.Length;
        if (text.Length < sizeof(ulong)) return Mixed(Folded(number, text.Length < sizeof(uint) ? Few(text) : Both(text)));
        for (var rest = text; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..]) number = Folded(number, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        return Mixed(Folded(number, BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..])));
    }

    static ulong Few(ReadOnlySpan<byte> text) => text.IsEmpty ? 0 : ((ulong)text[0] << 8) | text[^1];

    static ulong Both(ReadOnlySpan<byte> text) => ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]);

    static ulong Folded(ulong number, ulong bytes) => BitOperations.RotateLeft(number, 29) ^ bytes;

    /// <summary>Each bit of a number changes the lowest ones, too.</summary>
    static uint Mixed(ulong number) => (uint)(unchecked((number ^ (number >> 32)) * Spread) >> 32);

    sealed record Entry(byte[] Text, T Value);
}
