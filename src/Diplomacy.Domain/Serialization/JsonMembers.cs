using System.ComponentModel;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The members of a record on the wire, in their order. Generated code holds one for each record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    /// <summary>The names as they are written: with their quotes and the colon.</summary>
    readonly byte[][] _names;
    readonly bool[] _required;

    /// <summary>Names the members.</summary>
    /// <param name="kind">The text of the member <c>kind</c>; <see langword="null"/> for a record without one.</param>
    /// <param name="required">Those of the members that may not be left out.</param>
    /// <param name="names">All members but the kind, in the order in which they are written.</param>
    public JsonMembers(string? kind, ReadOnlySpan<string> required, params ReadOnlySpan<string> names)
    {
        Kind = kind;
        KindStart = [.. Encoding.UTF8.GetBytes(kind ?? ""), (byte)'"'];
        _names = new byte[names.Length][];
        _required = new bool[names.Length];
        for (var place = 0; place < names.Length; place++)
        {
            _names[place] = [(byte)'"', .. Encoding.UTF8.GetBytes(names[place]), .. "\":"u8];
            _required[place] = required.Contains(names[place]);
            if (_required[place] && place < SeenMembers.Few) RequiredBits |= 1UL << place;
        }
    }

    internal string? Kind { get; }

    internal ReadOnlySpan<byte> KindText => KindStart.AsSpan()[..^1];

    /// <summary>The kind, and the quote after it.</summary>
    internal byte[] KindStart { get; }

    internal int Count => _names.Length;

    internal ulong RequiredBits { get; }

    internal bool IsRequired(int place) => _required[place];

    internal string Name(int place) => Encoding.UTF8.GetString(Text(place));

    /// <summary>A name as it is written without escapes: with its quotes and the colon.</summary>
    internal ReadOnlySpan<byte> Written(int place) => _names[place];

    /// <summary>The place of a name; -1 for an unknown one.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        for (var place = 0; place < _names.Length; place++)
            if (name.SequenceEqual(Text(place))) return place;
        return -1;
    }

    ReadOnlySpan<byte> Text(int place) => _names[place].AsSpan()[1..^2];
}
