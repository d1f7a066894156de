using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Reads a case of a closed set by its kind.</summary>
internal sealed class NewtonsoftKindConverter : JsonConverter
{
    private readonly Dictionary<Type, Dictionary<string, Type>> _cases = [];

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType.IsAbstract && CasesOf(objectType).Count > 0;

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var item = JObject.Load(reader);
        using var members = item.CreateReader();
        return serializer.Deserialize(members, CasesOf(objectType)[(string)item["kind"]!]);
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException("A case is written by its own contract.");

    private Dictionary<string, Type> CasesOf(Type type)
    {
        if (!_cases.TryGetValue(type, out var cases)) _cases.Add(type, cases = KindContractResolver.Cases(type));
        return cases;
    }
}
