using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>System.Text.Json as a careful user sets it up: the converters of NodaTime.Serialization.SystemTextJson, names for enums, and a converter for what is written as text.</summary>
internal static class PlainJson
{
    /// <summary>By source generation.</summary>
    public static JsonSerializerOptions Generated { get; } = With(PlainContext.Default, typeof(TextConverter<>));

    /// <summary>By source generation, with converters that make no string where none is kept.</summary>
    public static JsonSerializerOptions GeneratedInUtf8 { get; } = With(PlainContext.Default, typeof(Utf8TextConverter<>));

    /// <summary>By reflection.</summary>
    public static JsonSerializerOptions Reflected { get; } = With(new DefaultJsonTypeInfoResolver(), typeof(TextConverter<>));

    private static JsonSerializerOptions With(IJsonTypeInfoResolver resolver, Type textConverter)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LocalizedTextConverter(), new TextConverters(textConverter) },
        };
        return options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb).WithIsoDateIntervalConverter();
    }
}
