using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>The text of names and strings.</summary>
static class JsonText
{
    /// <summary>The text of the string at which a reader stands; null where it holds a lone surrogate.</summary>
    public static string? OrNull(in Utf8JsonReader json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The same for messages: raw where it holds a lone surrogate.</summary>
    public static string Lenient(in Utf8JsonReader json) => OrNull(json) ?? Encoding.UTF8.GetString(json.ValueSpan);

    /// <summary>Unescapes the string at which a reader stands.</summary>
    /// <param name="json">Stands at a string or a name.</param>
    /// <param name="buffer">At least as long as the token.</param>
    /// <param name="length">The bytes written.</param>
    /// <returns>Whether the string holds no lone surrogate.</returns>
    public static bool TryUnescape(in Utf8JsonReader json, Span<byte> buffer, out int length)
    {
        try
        {
            length = json.CopyString(buffer);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }
}
