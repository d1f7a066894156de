using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>The way from the root to the token that a reader has reached.</summary>
sealed class JsonPath
{
    readonly List<JsonPathStep> _steps = [];

    /// <summary>Reads on to the last token that does not start after an offset; a text that breaks off before is left where it does.</summary>
    public void Advance(ref Utf8JsonReader json, int offset)
    {
        for (var ahead = json; TryRead(ref ahead) && ahead.TokenStartIndex <= offset; json = ahead) Follow(ahead);
    }

    /// <summary>The pointer to the token.</summary>
    public string Pointer(ReadOnlySpan<byte> text)
    {
        var pointer = "";
        foreach (var step in _steps) pointer += step.ToToken(text);
        return pointer;
    }

    static bool TryRead(ref Utf8JsonReader json)
    {
        try
        {
            return json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    void Follow(in Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[^1] = new JsonPathStep(IsArray: false, (int)json.TokenStartIndex);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                break;
            default:
                if (_steps.Count > 0) _steps[^1] = _steps[^1].Next();
                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    _steps.Add(new JsonPathStep(json.TokenType is JsonTokenType.StartArray, -1));
                break;
        }
    }
}
