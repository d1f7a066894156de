using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Domain.Serialization;

/// <summary>Keeps the short lists that were read lately and more than once: citations, parties and languages come again and again in the same bytes, and each such list then is one object.</summary>
/// <remarks>
/// Only lists without objects in their items' members are looked for, since those end with the first bracket. What is kept was read without an error, by the default limits, and is only given to a reader
/// with the same limits.
/// </remarks>
/// <typeparam name="T">The items: immutable, and equal where they were read from equal bytes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonLists<T>
    where T : notnull
{
    /// <summary>The bytes of a list that is kept, at most.</summary>
    const int Longest = 128;

    /// <summary>How deep objects can be nested in so many bytes.</summary>
    const int Deepest = Longest / 5;

    readonly RecentValues<ValueList<T>> _recent = new();

    internal JsonLists()
    {
    }

    /// <summary>Goes past a list that is kept.</summary>
    /// <param name="reader">Stands at the list.</param>
    /// <param name="start">What <see cref="Keep"/> needs, where there is none.</param>
    /// <param name="list">The list.</param>
    /// <returns>Whether it is kept.</returns>
    public bool TryTake(ref DomainJsonReader reader, out JsonListStart start, [NotNullWhen(true)] out ValueList<T>? list)
    {
        list = null;
        start = default;
        var json = reader.AheadByDefaultLimits(Deepest);
        var length = json[..Math.Min(json.Length, Longest)].IndexOf((byte)']') + 1;
        if (length == 0) return false;
        var isKept = _recent.TryFind(json[..length], out var number, out list);
        start = new JsonListStart(reader.Mark().Offset, length, number);
        if (isKept) reader.PassArray(length);
        return isKept;
    }

    /// <summary>Keeps a list that was read, if it came before.</summary>
    /// <param name="reader">Stands at the end of the list.</param>
    /// <param name="start">What <see cref="TryTake"/> gave.</param>
    /// <param name="list">The list.</param>
    /// <returns>The list.</returns>
    public ValueList<T> Keep(ref DomainJsonReader reader, JsonListStart start, ValueList<T> list)
    {
        if (start.Length > 0 && reader.ReadWell(start.Offset) is var text && text.Length == start.Length) _recent.Add(start.Number, text, list);
        return list;
    }
}
