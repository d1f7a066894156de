using System.Reflection;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Writes the kind of a case first, by the name that System.Text.Json knows it by.</summary>
internal sealed class KindContractResolver : DefaultContractResolver
{
    /// <summary>Names members in camel case.</summary>
    public KindContractResolver() => NamingStrategy = new CamelCaseNamingStrategy();

    /// <summary>The cases of a closed set by their kinds.</summary>
    /// <param name="type">The set.</param>
    public static Dictionary<string, Type> Cases(Type type) =>
        type.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).ToDictionary(static derived => (string)derived.TypeDiscriminator!, static derived => derived.DerivedType, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization)
    {
        var properties = base.CreateProperties(type, memberSerialization);
        if (type.BaseType is { IsAbstract: true } set && Cases(set).FirstOrDefault(named => named.Value == type).Key is { } kind)
        {
            properties.Insert(0, new JsonProperty { PropertyName = "kind", PropertyType = typeof(string), Readable = true, Writable = false, ValueProvider = new KindProvider(kind) });
        }

        return properties;
    }
}
