using System.Globalization;
using System.Text.Json;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Where JSON Pointers lead in a document without duplicate members.</summary>
internal static class Pointers
{
    /// <summary>Whether a pointer leads to a value, or to one that an object could hold and does not.</summary>
    public static bool Lead(JsonElement value, string pointer)
    {
        foreach (var token in pointer.Split('/').Skip(1).Select(static token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            if (value.ValueKind is JsonValueKind.Object)
            {
                if (!value.TryGetProperty(token, out value)) return true;
            }
            else if (value.ValueKind is JsonValueKind.Array && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < value.GetArrayLength())
            {
                value = value[place];
            }
            else
            {
                return false;
            }
        }

        return pointer.Length == 0 || pointer[0] == '/';
    }
}
