using System.Globalization;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>JSON Pointers as a tree of their tokens, so that one pass over a text finds where all of them lead.</summary>
sealed class PointerTree
{
    readonly Dictionary<string, PointerTree> _members = new(StringComparer.Ordinal);
    readonly Dictionary<int, PointerTree> _items = [];
    readonly List<int> _places = [];

    /// <summary>The offsets of the values to which pointers lead, or of the nearest values around them.</summary>
    /// <param name="text">A JSON text without errors in the value at which the pointers begin.</param>
    /// <param name="start">The offset of that value.</param>
    /// <param name="pointers">The pointers.</param>
    public static int[] Locate(ReadOnlySpan<byte> text, int start, IReadOnlyList<string> pointers)
    {
        var offsets = new int[pointers.Count];
        var tree = new PointerTree();
        for (var place = 0; place < offsets.Length; place++)
        {
            offsets[place] = start;
            tree.Add(pointers[place], place);
        }

        var json = new JsonCursor(text[start..], JsonLimits.GreatestDepth);
        json.Read();
        tree.Walk(ref json, start, offsets);
        return offsets;
    }

    void Add(string pointer, int place)
    {
        var node = this;
        foreach (var token in JsonPointer.Tokens(pointer)) node = node.Below(token);
        node._places.Add(place);
    }

    PointerTree Below(string token)
    {
        if (_members.TryGetValue(token, out var node)) return node;
        node = new PointerTree();
        _members.Add(token, node);
        if (int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var item)) _items.TryAdd(item, node);
        return node;
    }

    /// <summary>Goes through the value at which the reader stands, as far as there is something to find, and leaves it at its last token.</summary>
    void Walk(ref JsonCursor json, int start, int[] offsets)
    {
        Set(start + json.TokenStart, offsets);
        if (_members.Count == 0) json.Skip();
        else if (json.TokenType is JsonTokenType.StartObject) WalkMembers(ref json, start, offsets);
        else if (json.TokenType is JsonTokenType.StartArray) WalkItems(ref json, start, offsets);
    }

    void WalkMembers(ref JsonCursor json, int start, int[] offsets)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var found = Named(json) is { } name && met.Add(name) ? _members[name] : null;
            json.Read();
            if (found is null) json.Skip();
            else found.Walk(ref json, start, offsets);
        }
    }

    void WalkItems(ref JsonCursor json, int start, int[] offsets)
    {
        for (var place = 0; json.Read() && json.TokenType is not JsonTokenType.EndArray; place++)
        {
            if (_items.TryGetValue(place, out var found)) found.Walk(ref json, start, offsets);
            else json.Skip();
        }
    }

    /// <summary>The token that is the name at which the reader stands; null where none is.</summary>
    string? Named(in JsonCursor json)
    {
        var name = JsonText.OrNull(json);
        return name is not null && _members.ContainsKey(name) ? name : null;
    }

    /// <summary>Sets the offset of everything here and below: what is below is found afterwards, or not at all.</summary>
    void Set(int offset, int[] offsets)
    {
        foreach (var place in _places) offsets[place] = offset;
        foreach (var node in _members.Values) node.Set(offset, offsets);
    }
}
