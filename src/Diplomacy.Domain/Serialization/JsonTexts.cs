using System.ComponentModel;

namespace Diplomacy.Domain.Serialization;

/// <summary>Finds the reader of a text type. Generated code asks for it once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonTexts
{
    /// <summary>The one reader of a text type.</summary>
    /// <typeparam name="T">A type with a text form.</typeparam>
    public static JsonTexts<T> Of<T>()
        where T : IUtf8SpanParsable<T> => Single<T>.Texts;

    static class Single<T>
        where T : IUtf8SpanParsable<T>
    {
        public static readonly JsonTexts<T> Texts = new();
    }
}
