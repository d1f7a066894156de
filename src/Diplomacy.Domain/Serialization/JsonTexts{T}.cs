using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Reads the values of a text type, and keeps those that were read lately and more than once: ids, zones and dates come again and again, and each then is one object.</summary>
/// <remarks>Only values of this library's types are kept: they are immutable.</remarks>
/// <typeparam name="T">A type with a text form.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonTexts<T>
    where T : IUtf8SpanParsable<T>
{
    const int Longest = 64;

    readonly bool _areKept = !typeof(T).IsValueType && typeof(T).Assembly == typeof(JsonTexts<>).Assembly;
    readonly RecentValues<T> _recent = new();

    internal JsonTexts()
    {
    }

    /// <summary>Reads a string in the form that its type prescribes, straight from the bytes.</summary>
    /// <remarks>It stands by itself, so that readers of records with many such members stay small.</remarks>
    /// <param name="reader">Stands at the string.</param>
    /// <returns>The value; the default where the text has another form.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T? Read(ref DomainJsonReader reader)
    {
        if (!reader.TryPeekText(out var text) || !TryParse(text, out var value)) return reader.ReadOtherText<T>();
        reader.PassText(text);
        return value;
    }

    bool TryParse(ReadOnlySpan<byte> text, [MaybeNullWhen(false)] out T value)
    {
        if (_recent.TryFind(text, out var number, out value)) return true;
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out value)) return false;
        if (_areKept && text.Length <= Longest) _recent.Add(number, text, value);
        return true;
    }
}
