using System.ComponentModel;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The members of a record on the wire, in their order. Generated code holds one for each record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    readonly byte[][] _names;
    readonly MemberLiteral[] _literals;
    readonly bool[] _required;

    /// <summary>
    /// Which member followed each one, and which came first, when the names were last looked for: what is written by one writer has mostly the same members in the same order.
    /// It is a guess that is checked, so that threads need not agree on it.
    /// </summary>
    readonly int[] _followers;

    /// <summary>Names the members.</summary>
    /// <param name="kind">The text of the member <c>kind</c>; <see langword="null"/> for a record without one.</param>
    /// <param name="required">Those of the members that may not be left out.</param>
    /// <param name="names">All members but the kind, in the order in which they are written.</param>
    public JsonMembers(string? kind, ReadOnlySpan<string> required, params ReadOnlySpan<string> names)
    {
        Kind = kind;
        KindText = kind is null ? [] : Encoding.UTF8.GetBytes(kind);
        KindLiteral = kind is null ? [] : [.. "\"kind\":\""u8, .. KindText, (byte)'"'];
        _names = new byte[names.Length][];
        _literals = new MemberLiteral[names.Length];
        _followers = [.. Enumerable.Range(0, names.Length + 1)];
        _required = new bool[names.Length];
        for (var place = 0; place < names.Length; place++)
        {
            _names[place] = Encoding.UTF8.GetBytes(names[place]);
            _literals[place] = new MemberLiteral(_names[place]);
            _required[place] = required.Contains(names[place]);
            if (_required[place] && place < SeenMembers.Few) RequiredBits |= 1UL << place;
        }
    }

    internal string? Kind { get; }

    internal byte[] KindText { get; }

    /// <summary>The kind as it is written first in an object, without white space.</summary>
    internal byte[] KindLiteral { get; }

    internal int Count => _names.Length;

    internal ulong RequiredBits { get; }

    internal bool IsRequired(int place) => _required[place];

    /// <summary>A name as it is written.</summary>
    internal ref readonly MemberLiteral Literal(int place) => ref _literals[place];

    /// <summary>The member that is expected after another one; <see cref="Count"/> where none is.</summary>
    /// <param name="place">The other one; -1 at the start.</param>
    internal int Follower(int place) => _followers[place + 1];

    /// <summary>Notes which member followed.</summary>
    internal void Expect(int place, int follower)
    {
        if (_followers[place + 1] != follower) _followers[place + 1] = follower;
    }

    internal string Name(int place) => Encoding.UTF8.GetString(_names[place]);

    /// <summary>The place of a name, -1 for an unknown one. The one that is expected is tried first, then those that are written later.</summary>
    /// <param name="name">The name.</param>
    /// <param name="last">The place of the member before it; -1 at the start.</param>
    internal int Find(ReadOnlySpan<byte> name, int last)
    {
        if (Follower(last) is var expected && expected < _names.Length && name.SequenceEqual(_names[expected])) return expected;
        for (var place = last + 1; place < _names.Length; place++)
            if (name.SequenceEqual(_names[place])) return place;
        for (var place = 0; place <= last; place++)
            if (name.SequenceEqual(_names[place])) return place;
        return -1;
    }
}
