using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Serialization;

/// <summary>The converters of all domain types.</summary>
sealed class DomainConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => WireTypes.Find(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => WireTypes.Find(typeToConvert)?.Converter;
}
