using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Diplomacy.Domain.Serialization;

/// <summary>The values of a text type that were read lately and more than once: ids, zones and dates come again and again, and each then is one object.</summary>
/// <remarks>Only the immutable types of this library are kept. Threads may overwrite each other's entries; each entry is whole by itself.</remarks>
/// <typeparam name="T">A type with a text form.</typeparam>
static class RecentTexts<T>
    where T : IUtf8SpanParsable<T>
{
    const int Places = 256;
    const int Longest = 64;
    const ulong Spread = 0x9E3779B97F4A7C15;

    static readonly bool AreKept = !typeof(T).IsValueType && typeof(T).Assembly == typeof(DomainJsonReader).Assembly;
    static readonly Entry?[] Entries = new Entry?[Places];

    /// <summary>The text that was read last at each place, as a number: only what comes again is worth an entry.</summary>
    static readonly uint[] Last = new uint[Places];

    /// <summary>Takes a text as a value.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
    {
        if (!AreKept) return T.TryParse(text, CultureInfo.InvariantCulture, out value);
        var number = Number(text);
        if (Entries[number % Places] is not { } entry || !text.SequenceEqual(entry.Text)) return TryParse(text, number, out value);
        value = entry.Value;
        return true;
    }

    static bool TryParse(ReadOnlySpan<byte> text, uint number, [MaybeNullWhen(false)] out T value)
    {
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out value)) return false;
        ref var last = ref Last[number % Places];
        if (last == number && text.Length <= Longest) Entries[number % Places] = new Entry(text.ToArray(), value);
        else last = number;
        return true;
    }

    /// <summary>A number for a text: equal ones for equal texts, mostly others for others.</summary>
    static uint Number(ReadOnlySpan<byte> text)
    {
        var (first, last) = text.Length switch
        {
            >= sizeof(ulong) => (BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..])),
            >= sizeof(uint) => (BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..])),
            > 0 => (text[0], text[^1]),
            _ => default((ulong, ulong)),
        };
        return (uint)(unchecked((first ^ BitOperations.RotateLeft(last, 29) ^ (ulong)text.Length) * Spread) >> 32);
    }

    sealed record Entry(byte[] Text, T Value);
}
