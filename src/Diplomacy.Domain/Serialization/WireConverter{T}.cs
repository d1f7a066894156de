using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Serialization;

/// <summary>The same reader and writer, called by <see cref="JsonSerializer"/>.</summary>
sealed class WireConverter<T>(JsonRead<T> read, JsonWrite<T> write) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value, write);

    /// <summary>Reads a value from a copy of its bytes: the serializer's own buffer may end within it, and its reader cannot look ahead.</summary>
    public static T? Read(ref Utf8JsonReader reader, JsonRead<T> read)
    {
        var isWholeText = reader.CurrentDepth == 0;
        using var document = JsonDocument.ParseValue(ref reader);
        var violations = JsonReading.Read(JsonMarshal.GetRawUtf8Value(document.RootElement), read, default, out var value, SerializerLimits.Default);
        return violations.IsEmpty ? value : throw (isWholeText ? JsonErrors.Exception(violations) : JsonErrors.ExceptionInside(violations));
    }

    /// <summary>Writes a value as one piece: it is not checked again.</summary>
    public static void Write(Utf8JsonWriter writer, T value, JsonWrite<T> write)
    {
        using var own = new DomainJsonWriter(writer.Options.Indented, writer.CurrentDepth);
        write(own, value);
        writer.WriteRawValue(own.Written, skipInputValidation: true);
    }
}
