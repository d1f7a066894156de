using System.Text.Json.Serialization;
using Diplomacy.Domain.Benchmarks.Plain;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>System.Text.Json by source generation.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainMeeting))]
[JsonSerializable(typeof(PlainReferendum))]
[JsonSerializable(typeof(PlainSummit))]
[JsonSerializable(typeof(PlainFrameworkPeriod))]
internal sealed partial class PlainContext : JsonSerializerContext;
