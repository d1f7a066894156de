using Newtonsoft.Json;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Reads and writes a text in several languages as an object.</summary>
internal sealed class NewtonsoftLocalizedTextConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText ReadJson(JsonReader reader, Type objectType, LocalizedText? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var entries = new List<(LanguageTag Language, string Text)>(4);
        while (reader.Read() && reader.TokenType is Newtonsoft.Json.JsonToken.PropertyName) entries.Add((LanguageTag.Parse((string)reader.Value!), reader.ReadAsString()!));
        return new LocalizedText([.. entries]);
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, LocalizedText? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value!.Entries)
        {
            writer.WritePropertyName(language.Value);
            writer.WriteValue(text);
        }

        writer.WriteEndObject();
    }
}
