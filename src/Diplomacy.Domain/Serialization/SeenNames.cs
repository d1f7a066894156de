using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>The names met in an object: the first as places in the text, all as a set where there are more or where one is escaped.</summary>
struct SeenNames
{
    FirstItems<Range> _first;
    int _count;
    HashSet<string>? _all;

    /// <summary>Notes a name.</summary>
    /// <param name="text">The text that holds the names.</param>
    /// <param name="start">Where in the text the name starts.</param>
    /// <param name="name">The name, unescaped.</param>
    /// <param name="isEscaped">Whether it stands otherwise in the text.</param>
    /// <returns>Whether it is met for the first time.</returns>
    public bool Add(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> name, bool isEscaped)
    {
        if (_all is not null || isEscaped || _count == FirstItems<Range>.Length) return AddToAll(text, name);
        foreach (var range in _first[.._count])
            if (name.SequenceEqual(text[range])) return false;
        _first[_count++] = start..(start + name.Length);
        return true;
    }

    bool AddToAll(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        if (_all is null)
        {
            _all = new HashSet<string>(StringComparer.Ordinal);
            foreach (var range in _first[.._count]) _all.Add(Encoding.UTF8.GetString(text[range]));
        }

        return _all.Add(Encoding.UTF8.GetString(name));
    }
}
