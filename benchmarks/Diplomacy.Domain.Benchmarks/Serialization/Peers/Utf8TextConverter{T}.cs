using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Reads and writes a value as text in UTF-8, without a string where it can.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class Utf8TextConverter<T> : JsonConverter<T>
    where T : class, IUtf8SpanParsable<T>, ISpanParsable<T>, IUtf8SpanFormattable
{
    private const int Room = 256;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? T.Parse(reader.GetString()!, null) : T.Parse(reader.ValueSpan, null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Room];
        if (value.TryFormat(text, out var length, default, null)) writer.WriteStringValue(text[..length]);
        else writer.WriteStringValue(value.ToString());
    }
}
