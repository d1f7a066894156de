using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Domain.Serialization;

/// <summary>How values of one type are read and written.</summary>
sealed class WireType<T>(JsonRead<T> read, JsonWrite<T> write) : WireType
{
    readonly WireConverter<T> _converter = new(read, write);

    public JsonRead<T> Read { get; } = read;

    public JsonWrite<T> Write { get; } = write;

    public override JsonConverter Converter => _converter;

    public override JsonTypeInfo ToTypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, _converter);
}
