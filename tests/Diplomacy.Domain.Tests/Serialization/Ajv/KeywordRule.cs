using System.Text.Json;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>A rule of which a schema says that keywords enforce it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Keywords">Where they stand in the schema.</param>
internal sealed record KeywordRule(string Id, IReadOnlyList<string> Keywords)
{
    /// <summary>Those of a type.</summary>
    public static IReadOnlyList<KeywordRule> Of(Type type)
    {
        var schema = JsonDocument.Parse(WireForm.Of(type).Schema).RootElement;
        var definition = schema.GetProperty("$ref").GetString()!;
        return schema.GetProperty("$defs").GetProperty(definition["#/$defs/".Length..]).TryGetProperty("x-invariants", out var rules)
            ? [.. rules.EnumerateArray().Where(static rule => rule.TryGetProperty("enforcedBy", out _)).Select(rule => Read(rule, definition))]
            : [];
    }

    /// <summary>Whether it was one of these keywords that refused a document.</summary>
    public bool Refused(AjvVerdict verdict) => verdict.Keywords.Any(refusing => Keywords.Any(keyword => refusing == keyword || refusing.StartsWith($"{keyword}/", StringComparison.Ordinal)));

    private static KeywordRule Read(JsonElement rule, string definition) =>
        new(rule.GetProperty("id").GetString()!, [.. rule.GetProperty("enforcedBy").EnumerateArray().Select(pointer => definition + pointer.GetString())]);
}
