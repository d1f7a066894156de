using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.JsonNet;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Newtonsoft.Json, set up for the same documents.</summary>
internal static class PlainNewtonsoft
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings());

    /// <summary>Reads a record.</summary>
    /// <param name="json">The document.</param>
    public static T Read<T>(byte[] json)
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(json), Utf8));
        return Serializer.Deserialize<T>(reader)!;
    }

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    public static void Write<T>(T record, MemoryStream output)
    {
        using var writer = new JsonTextWriter(new StreamWriter(output, Utf8, leaveOpen: true));
        Serializer.Serialize(writer, record);
    }

    private static JsonSerializerSettings Settings() => new JsonSerializerSettings
    {
        ContractResolver = new KindContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        Converters = { new StringEnumConverter(new CamelCaseNamingStrategy()), new NewtonsoftLocalizedTextConverter(), new NewtonsoftTextConverter(), new NewtonsoftKindConverter() },
    }.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb).WithIsoDateIntervalConverter();
}
