using System.Text.Encodings.Web;
using System.Text.Json;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The tokens of a document: scanned by the framework's reader and written by its writer, with nothing kept and nothing computed between. These are the limits of reading and writing.</summary>
internal static class JsonTokens
{
    /// <summary>Walks over every token.</summary>
    /// <param name="json">The document.</param>
    /// <returns>How many bytes were read.</returns>
    public static long Scan(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }

        return reader.BytesConsumed;
    }

    /// <summary>The tokens of a document.</summary>
    /// <param name="json">The document.</param>
    public static JsonToken[] Of(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = new List<JsonToken>();
        while (reader.Read())
        {
            tokens.Add(reader.TokenType switch
            {
                JsonTokenType.PropertyName or JsonTokenType.String => new(reader.TokenType, JsonEncodedText.Encode(reader.GetString()!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)),
                JsonTokenType.Number when reader.TryGetInt64(out var whole) => new(reader.TokenType, Whole: whole),
                JsonTokenType.Number => new(reader.TokenType, Fraction: reader.GetDecimal()),
                _ => new(reader.TokenType),
            });
        }

        return [.. tokens];
    }

    /// <summary>Writes tokens.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="tokens">The tokens.</param>
    public static void Write(Utf8JsonWriter writer, JsonToken[] tokens)
    {
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(token.Text); break;
                case JsonTokenType.String: writer.WriteStringValue(token.Text); break;
                case JsonTokenType.Number when token.Fraction is { } fraction: writer.WriteNumberValue(fraction); break;
                case JsonTokenType.Number: writer.WriteNumberValue(token.Whole); break;
                case JsonTokenType.True or JsonTokenType.False: writer.WriteBooleanValue(token.Kind is JsonTokenType.True); break;
                default: writer.WriteNullValue(); break;
            }
        }
    }
}
