using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Reads and writes a value as text, in the ordinary way: by a string.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class TextConverter<T> : JsonConverter<T>
    where T : class, ISpanParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => T.Parse(reader.GetString()!, null);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
