using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Finds the memory of the lists of a type. Generated code asks for it once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonLists
{
    /// <summary>The one memory of the lists of a type.</summary>
    /// <typeparam name="T">The items.</typeparam>
    public static JsonLists<T> Of<T>()
        where T : notnull => Single<T>.Lists;

    static class Single<T>
        where T : notnull
    {
        public static readonly JsonLists<T> Lists = new();
    }
}
