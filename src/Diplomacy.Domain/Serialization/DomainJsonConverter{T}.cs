using System.Text.Json;
using System.Text.Json.Serialization;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Makes <see cref="JsonSerializer"/> read and write a record as <see cref="DiplomacyJson"/> does. Generated records name it in their <see cref="JsonConverterAttribute"/>.</summary>
/// <remarks>
/// A record inside a value of yours is read on its own: positions in its violations then count from the record's start, and the path of the <see cref="JsonException"/> is
/// the serializer's path to the record.
/// </remarks>
/// <typeparam name="T">The record.</typeparam>
public sealed class DomainJsonConverter<T> : JsonConverter<T>
    where T : class, IDomainRecord<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WireConverter<T>.Read(ref reader, static (ref record) => record.ReadRecord<T>());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        WireConverter<T>.Write(writer, value, static (own, record) => own.WriteRecord(record));
}
