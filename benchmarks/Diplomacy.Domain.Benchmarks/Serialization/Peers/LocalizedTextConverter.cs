using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Reads and writes a text in several languages as an object.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var entries = new List<(LanguageTag Language, string Text)>(4);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var language = LanguageTag.Parse(reader.GetString()!);
            reader.Read();
            entries.Add((language, reader.GetString()!));
        }

        return new LocalizedText([.. entries]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.Entries) writer.WriteString(language.Value, text);
        writer.WriteEndObject();
    }
}
