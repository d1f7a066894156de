using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>The limits of values that <see cref="JsonSerializer"/> reads.</summary>
static class SerializerLimits
{
    /// <summary>The default ones, but for the depth: <see cref="JsonSerializerOptions.MaxDepth"/> has refused what lies deeper, the levels around the value counted.</summary>
    public static JsonLimits Default { get; } = new() { MaxDepth = JsonLimits.GreatestDepth };
}
