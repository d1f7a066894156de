using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>JSON values in words.</summary>
static class TokenText
{
    public static string Of(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
