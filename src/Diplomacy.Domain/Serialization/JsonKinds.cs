using System.ComponentModel;
using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The kinds of a closed set on the wire. Generated code holds one for each set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonKinds
{
    readonly byte[][] _names;

    /// <summary>Names the kinds.</summary>
    /// <param name="names">The kinds, in the order of their cases.</param>
    public JsonKinds(params ReadOnlySpan<string> names)
    {
        _names = new byte[names.Length][];
        for (var place = 0; place < names.Length; place++) _names[place] = Encoding.UTF8.GetBytes(names[place]);
    }

    internal IReadOnlyList<string> Names => [.. _names.Select(Encoding.UTF8.GetString)];

    /// <summary>The place of a kind; -1 for an unknown one.</summary>
    internal int Find(ReadOnlySpan<byte> kind)
    {
        for (var place = 0; place < _names.Length; place++)
            if (kind.SequenceEqual(_names[place])) return place;
        return -1;
    }
}
