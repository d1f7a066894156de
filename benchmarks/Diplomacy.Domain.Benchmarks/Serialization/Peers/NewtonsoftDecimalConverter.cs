using System.Globalization;
using Newtonsoft.Json;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Writes a whole number without a fraction, which Newtonsoft.Json gives to every decimal.</summary>
internal sealed class NewtonsoftDecimalConverter : JsonConverter<decimal?>
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override decimal? ReadJson(JsonReader reader, Type objectType, decimal? existingValue, bool hasExistingValue, JsonSerializer serializer) => throw new NotSupportedException("A decimal is read as always.");

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, decimal? value, JsonSerializer serializer) => writer.WriteRawValue(value?.ToString(CultureInfo.InvariantCulture));
}
