using System.Text.Json;
using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>Judges values by the part of JSON Schema that our schemas use. A keyword that it does not know is a failure, so that none is passed over.</summary>
sealed class SchemaValidator(string schema)
{
    static readonly string[] Remarks = ["$schema", "title", "description", "$defs", "x-invariants", "x-refersTo"];

    readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    public bool Accepts(string json) => Accepts(_root, JsonDocument.Parse(json).RootElement);

    bool Accepts(JsonElement schema, JsonElement value) => schema.ValueKind is JsonValueKind.True || (schema.ValueKind is JsonValueKind.Object && IsOfAll(schema, value));

    bool IsOfAll(JsonElement schema, JsonElement value) => schema.EnumerateObject().All(keyword => Accepts(keyword.Name, keyword.Value, schema, value));

    bool Accepts(string keyword, JsonElement rule, JsonElement schema, JsonElement value) => keyword switch
    {
        _ when Remarks.Contains(keyword) => true,
        "$ref" => Accepts(Definition(rule.GetString()!), value),
        "type" => Types(rule).Any(type => IsOf(type, value)),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(name => JsonElement.DeepEquals(name, value)),
        "not" => !Accepts(rule, value),
        "allOf" => rule.EnumerateArray().All(part => Accepts(part, value)),
        "anyOf" => rule.EnumerateArray().Any(choice => Accepts(choice, value)),
        "if" => !Accepts(rule, value) || Accepts(schema.GetProperty("then"), value),
        "then" => schema.TryGetProperty("if", out _),
        "dependentRequired" => value.ValueKind is not JsonValueKind.Object || rule.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out _) || member.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
        "contains" => value.ValueKind is not JsonValueKind.Array || Counts(schema, value.EnumerateArray().Count(item => Accepts(rule, item))),
        "minContains" or "maxContains" => schema.TryGetProperty("contains", out _),
        "oneOf" => rule.EnumerateArray().Count(choice => Accepts(choice, value)) == 1,
        "properties" => value.ValueKind is not JsonValueKind.Object || rule.EnumerateObject().All(member => !value.TryGetProperty(member.Name, out var part) || Accepts(member.Value, part)),
        "required" => value.ValueKind is not JsonValueKind.Object || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "propertyNames" => value.ValueKind is not JsonValueKind.Object || value.EnumerateObject().All(member => Regex.IsMatch(member.Name, rule.GetProperty("pattern").GetString()!)),
        "additionalProperties" => schema.TryGetProperty("properties", out _) is false && (value.ValueKind is not JsonValueKind.Object || value.EnumerateObject().All(member => Accepts(rule, member.Value))),
        "minProperties" => value.ValueKind is not JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32(),
        "items" => value.ValueKind is not JsonValueKind.Array || value.EnumerateArray().All(item => Accepts(rule, item)),
        "minItems" => value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => value.ValueKind is not JsonValueKind.Array || value.EnumerateArray().Select(static item => item.GetRawText()).Distinct().Count() == value.GetArrayLength(),
        "minLength" => value.ValueKind is not JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() >= rule.GetInt32(),
        "maxLength" => value.ValueKind is not JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= rule.GetInt32(),
        "pattern" => value.ValueKind is not JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!),
        "minimum" => value.ValueKind is not JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(),
        "exclusiveMinimum" => value.ValueKind is not JsonValueKind.Number || value.GetDecimal() > rule.GetDecimal(),
        "maximum" => value.ValueKind is not JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(),
        "exclusiveMaximum" => value.ValueKind is not JsonValueKind.Number || value.GetDecimal() < rule.GetDecimal(),
        _ => throw new NotSupportedException(keyword),
    };

    static bool Counts(JsonElement schema, int count) =>
        count >= (schema.TryGetProperty("minContains", out var least) ? least.GetInt32() : 1) && (!schema.TryGetProperty("maxContains", out var greatest) || count <= greatest.GetInt32());

    JsonElement Definition(string reference) => _root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..].Replace("~1", "/", StringComparison.Ordinal));

    static IEnumerable<string> Types(JsonElement rule) => rule.ValueKind is JsonValueKind.Array ? rule.EnumerateArray().Select(static type => type.GetString()!) : [rule.GetString()!];

    static bool IsOf(string type, JsonElement value) => (type, value.ValueKind) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger(value.GetDecimal()),
        _ => false,
    };
}
