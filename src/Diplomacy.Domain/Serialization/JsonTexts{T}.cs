using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Diplomacy.Domain.Serialization;

/// <summary>Reads the values of a text type, and keeps those that were read lately and more than once: ids, zones and dates come again and again, and each then is one object.</summary>
/// <remarks>Only the immutable types of this library are kept. Threads may overwrite each other's entries; each entry is whole by itself.</remarks>
/// <typeparam name="T">A type with a text form.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTexts<T>
    where T : IUtf8SpanParsable<T>
{
    const int Places = 256;
    const int Longest = 64;
    const ulong Spread = 0x9E3779B97F4A7C15;

    readonly bool _areKept = !typeof(T).IsValueType && typeof(T).Assembly == typeof(JsonTexts<>).Assembly;
    readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The text that was read last at each place, as a number: only what comes again is worth an entry.</summary>
    readonly uint[] _last = new uint[Places];

    internal JsonTexts()
    {
    }

    /// <summary>Reads a string in the form that its type prescribes, straight from the bytes.</summary>
    /// <param name="reader">Stands at the string.</param>
    /// <returns>The value; the default where the text has another form.</returns>
    public T? Read(ref DomainJsonReader reader) => reader.TryReadPlainText(out var text) && TryParse(text, out var value) ? value : reader.ReadOtherText<T>();

    bool TryParse(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
    {
        var number = Number(text);
        if (_entries[number % Places] is not { } entry || !text.SequenceEqual(entry.Text)) return TryParseNew(text, number, out value);
        value = entry.Value;
        return true;
    }

    bool TryParseNew(ReadOnlySpan<byte> text, uint number, [MaybeNullWhen(false)] out T value)
    {
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out value)) return false;
        if (!_areKept || text.Length > Longest) return true;
        if (_last[number % Places] == number) _entries[number % Places] = new Entry(text.ToArray(), value);
        else _last[number % Places] = number;
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
