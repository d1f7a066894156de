using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Diplomacy.Domain.Invariants;

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
        var violations = TryTake(ref reader, out var text) ? JsonReading.Read(text, read, default, out var value, SerializerLimits.Default) : ReadCopy(ref reader, read, out value);
        return violations.IsEmpty ? value : throw (isWholeText ? JsonErrors.Exception(violations) : JsonErrors.ExceptionInside(violations));
    }

    /// <summary>Writes a value as one piece: it is not checked again.</summary>
    public static void Write(Utf8JsonWriter writer, T value, JsonWrite<T> write)
    {
        using var own = writer.Options.Indented ? new DomainJsonWriter(isIndented: true, writer.CurrentDepth) : DomainJsonWriter.Rent();
        write(own, value);
        writer.WriteRawValue(own.Written, skipInputValidation: true);
    }

    /// <summary>Goes past an object or array whose bytes lie in one piece, and takes them.</summary>
    static bool TryTake(ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = default;
        var ahead = reader;
        if (reader.TokenType is not JsonTokenType.StartObject and not JsonTokenType.StartArray || reader.HasValueSequence || !ahead.TrySkip()) return false;
        ref readonly var first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        var length = (int)(ahead.BytesConsumed - reader.TokenStartIndex);
        if (ahead.HasValueSequence || !Unsafe.AreSame(in MemoryMarshal.GetReference(ahead.ValueSpan), in Unsafe.Add(ref Unsafe.AsRef(in first), length - 1))) return false;
        text = MemoryMarshal.CreateReadOnlySpan(in first, length);
        reader = ahead;
        return true;
    }

    static ValueList<Violation> ReadCopy(ref Utf8JsonReader reader, JsonRead<T> read, out T? value)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonReading.Read(JsonMarshal.GetRawUtf8Value(document.RootElement), read, default, out value, SerializerLimits.Default);
    }
}
