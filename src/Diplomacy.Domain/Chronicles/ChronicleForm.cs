using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>The two forms of a chronicle as text.</summary>
internal static class ChronicleForm
{
    /// <summary>The format's name and version, as the document form states it.</summary>
    public const string Format = "diplomacy-chronicle/1";

    /// <summary>Whether a text is one document; otherwise it has a record a line.</summary>
    /// <remarks>A document's object names its format or its records. A text that breaks off before that is lines when its second line starts an object.</remarks>
    public static bool IsDocument(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        var json = new JsonCursor(text, JsonLimits.GreatestDepth);
        try
        {
            return HasDocumentMember(ref json);
        }
        catch (JsonException)
        {
            var end = text.IndexOf((byte)'\n');
            return end < 0 || !text[(end + 1)..].StartsWith("{"u8);
        }
    }

    static bool HasDocumentMember(ref JsonCursor json)
    {
        if (!json.Read() || json.TokenType is not JsonTokenType.StartObject) return true;
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("format"u8) || json.ValueTextEquals("records"u8)) return true;
            json.Read();
            json.Skip();
        }

        return false;
    }
}
