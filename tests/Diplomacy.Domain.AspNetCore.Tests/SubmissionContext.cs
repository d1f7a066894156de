using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Domain.AspNetCore.Tests;

/// <summary>How the service's own types are read and written.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Submission))]
internal sealed partial class SubmissionContext : JsonSerializerContext;
