using System.ComponentModel;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The members of a record on the wire, in their order. Generated code holds one for each record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
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
            _names[place] = Encoding.UTF8.GetBytes(names[place]);
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

    internal string Name(int place) => Encoding.UTF8.GetString(_names[place]);

    /// <summary>The place of a name; -1 for an unknown one.</summary>
    internal int Find(ReadOnlySpan<byte> name)
    {
        for (var place = 0; place < _names.Length; place++)
            if (name.SequenceEqual(_names[place])) return place;
        return -1;
    }
}
