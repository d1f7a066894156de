using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>The tokens of a text, and why it is refused, as a text to compare.</summary>
internal static class JsonTokens
{
    public const string Refused = " refused: ";

    public static string ByTheFramework(byte[] text, int maxDepth = DiplomacyJson.MaxDepth)
    {
        var tokens = new StringBuilder();
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (json.Read())
            {
                tokens.Append(json.TokenType).Append('@').Append(json.TokenStartIndex).Append('-').Append(json.BytesConsumed).Append('^').Append(json.CurrentDepth).Append(json.ValueIsEscaped ? '\\' : ' ');
                if (json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) tokens.Append(TextOf(json));
                if (json.TokenType is JsonTokenType.Number) tokens.Append(Encoding.UTF8.GetString(json.ValueSpan));
            }
        }
        catch (JsonException error)
        {
            tokens.Append(Refused).Append(error.Message);
        }

        return tokens.ToString();
    }

    private static string TextOf(Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "(lone surrogate)";
        }
    }

    public static string ByTheCursor(byte[] text, int maxDepth = DiplomacyJson.MaxDepth)
    {
        var tokens = new StringBuilder();
        var json = new JsonCursor(text, maxDepth);
        try
        {
            while (json.Read())
            {
                var isText = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                tokens.Append(json.TokenType).Append('@').Append(json.TokenStart).Append('-').Append(json.Consumed).Append('^').Append(json.Depth).Append(isText && json.ValueIsEscaped ? '\\' : ' ');
                if (isText) tokens.Append(JsonText.OrNull(json) ?? "(lone surrogate)");
                if (json.TokenType is JsonTokenType.Number) tokens.Append(Encoding.UTF8.GetString(json.ValueSpan));
            }
        }
        catch (JsonException error)
        {
            tokens.Append(Refused).Append(error.Message);
        }

        return tokens.ToString();
    }
}
