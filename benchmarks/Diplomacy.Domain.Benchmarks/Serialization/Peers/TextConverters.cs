using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Gives a converter for each value type of the library that is written as text.</summary>
/// <param name="converter">The converter, open over the value's type.</param>
internal sealed class TextConverters(Type converter) : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.Assembly == typeof(LocalizedText).Assembly && typeToConvert.GetInterfaces().Any(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IUtf8SpanParsable<>));

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(typeToConvert))!;
}
