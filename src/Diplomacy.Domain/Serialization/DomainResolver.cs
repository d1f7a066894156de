using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Diplomacy.Domain.Serialization;

/// <summary>Tells the serializer how domain types are read and written.</summary>
sealed class DomainResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => WireTypes.Find(type)?.ToTypeInfo(options);
}
