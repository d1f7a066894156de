using System.ComponentModel;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The kinds of a closed set on the wire. Generated code holds one for each set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonKinds
{
    /// <summary>The kinds, each with the quote after it.</summary>
    readonly byte[][] _names;

    /// <summary>The place that was found last: a guess, so that threads need not agree on it.</summary>
    int _last;

    /// <summary>Names the kinds.</summary>
    /// <param name="names">The kinds, in the order of their cases.</param>
    public JsonKinds(params ReadOnlySpan<string> names)
    {
        _names = new byte[names.Length][];
        for (var place = 0; place < names.Length; place++) _names[place] = [.. Encoding.UTF8.GetBytes(names[place]), (byte)'"'];
    }

    internal IReadOnlyList<string> Names => [.. _names.Select(static name => Encoding.UTF8.GetString(name.AsSpan()[..^1]))];

    /// <summary>The place of a kind; -1 for an unknown one.</summary>
    internal int Find(ReadOnlySpan<byte> kind) => FindStart([.. kind, (byte)'"']);

    /// <summary>The place of the kind with which a text starts, its quote included; -1 where it starts with none.</summary>
    internal int FindStart(ReadOnlySpan<byte> text)
    {
        var last = _last;
        if (last < _names.Length && text.StartsWith(_names[last])) return last;
        for (var place = 0; place < _names.Length; place++)
        {
            if (!text.StartsWith(_names[place])) continue;
            _last = place;
            return place;
        }

        return -1;
    }
}
