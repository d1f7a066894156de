using System.Reflection;
using Newtonsoft.Json;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Reads and writes as text what the library writes as text.</summary>
internal sealed class NewtonsoftTextConverter : JsonConverter
{
    private readonly Dictionary<Type, Func<string, object>> _parsers = [];

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType.Assembly == typeof(LocalizedText).Assembly && ParserOf(objectType) is not null;

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) => reader.Value is string text ? _parsers[objectType](text) : null;

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(value!.ToString());

    private Func<string, object>? ParserOf(Type type)
    {
        if (_parsers.TryGetValue(type, out var parser)) return parser;
        var method = type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string)]);
        return method is null ? null : _parsers[type] = method.CreateDelegate<Func<string, object>>();
    }
}
