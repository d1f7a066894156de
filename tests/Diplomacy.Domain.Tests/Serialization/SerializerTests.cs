using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;
using NodaTime;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class SerializerTests
{
    static readonly JsonSerializerOptions Resolved = new() { TypeInfoResolver = DiplomacyJson.Resolver };
    static readonly JsonSerializerOptions Combined = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(DiplomacyJson.Resolver, FolderContext.Default) };
    static readonly JsonSerializerOptions SmallBuffers = new(Combined) { DefaultBufferSize = 16 };
    static readonly JsonSerializerOptions Indented = new(Combined) { WriteIndented = true, NewLine = "\n" };
    static readonly JsonSerializerOptions Extended = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }.AddDiplomacy();

    [Fact]
    public void Serialize_Resolver_GivesTheSameBytes() =>
        Assert.Equal(DiplomacyJson.WriteString(Sessions.Full), JsonSerializer.Serialize<Notice>(Sessions.Full, Resolved));

    [Fact]
    public void Deserialize_Resolver_ReadsTheSame() =>
        Assert.Equal(Sessions.Full, JsonSerializer.Deserialize<Notice>(DiplomacyJson.Write(Sessions.Full), Resolved));

    [Fact]
    public void Serialize_OwnContextCombined_RoundTrips()
    {
        var folder = new Folder(3, Sessions.Full, [Sessions.Small], "KZ", new LocalDate(2026, 4, 22), null, new LocalizedText("Folder"));

        var json = JsonSerializer.Serialize(folder, Combined);

        Assert.Equal(folder, JsonSerializer.Deserialize<Folder>(json, Combined));
        Assert.Contains(DiplomacyJson.WriteString(Sessions.Full), json, StringComparison.Ordinal);
    }

    [Fact]
    public void AddDiplomacy_ReflectionOptions_RoundTripsAndKeepsTheFormat()
    {
        var folder = new Folder(3, Sessions.Full, [Sessions.Small], "KZ", null, 7, null);

        var json = JsonSerializer.Serialize(folder, Extended);

        Assert.StartsWith("""{"COPIES":3,"SESSION":{"kind":"session","id":"s-1",""", json, StringComparison.Ordinal);
        Assert.Equal(folder, JsonSerializer.Deserialize<Folder>(json, Extended));
    }

    [Fact]
    public async Task DeserializeAsync_SmallBuffers_ReadsTheSame()
    {
        var folder = new Folder(3, Sessions.Full, [Sessions.Small, Sessions.Full], "KZ", null, null, null);
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, folder, SmallBuffers);
        stream.Position = 0;

        Assert.Equal(folder, await JsonSerializer.DeserializeAsync<Folder>(stream, SmallBuffers));
    }

    [Theory, InlineData(1), InlineData(13)]
    public void Deserialize_CutIntoSegments_ReadsTheSame(int length)
    {
        var json = new Utf8JsonReader(Segment.Of(DiplomacyJson.Write(Sessions.Full), length));

        Assert.Equal(Sessions.Full, JsonSerializer.Deserialize<Notice>(ref json, Resolved));
    }

    [Fact]
    public void Serialize_Indented_KeepsTheDepth()
    {
        var json = JsonSerializer.Serialize(new Folder(1, Sessions.Small, [], "KZ", null, null, null), Indented);

        Assert.Contains("\n  \"Session\": {\n    \"kind\": \"session\",\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_RootWithViolations_HasPathAndAllViolations()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Opening>("""{"kind":"at","time":"25:00","x":{"a":1,"a":2}}""", Resolved));

        Assert.Equal("$.time", error.Path);
        Assert.Equal(["DIP8013", "DIP8005"], Assert.IsType<InvariantException>(error.InnerException).Violations.Select(static violation => violation.Id));
    }

    [Fact]
    public void Deserialize_InnerWithViolations_HasTheSerializersPath()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Folder>("""{"Copies":1,"Session":{"kind":"session"}}""", Combined));

        Assert.Equal("$.Session", error.Path);
        Assert.Contains("'dates'; it is missing", error.Message, StringComparison.Ordinal);
    }

    [Theory, InlineData("""{"kind":"op"""), InlineData("""{"kind":"open"}}"""), InlineData("""{"kind":"open",}""")]
    public void Deserialize_Malformed_ThrowsJsonException(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Opening>(json, Resolved));

    [Fact]
    public void GetTypeInfo_TypeOfAnother_HasNoAnswer() => Assert.Null(DiplomacyJson.Resolver.GetTypeInfo(typeof(Encoding), Resolved));
}

/// <summary>A user's own type that holds domain values.</summary>
public sealed record Folder(int Copies, Session Session, ValueList<Session> Others, CountryCode Country, LocalDate? Day, int? Number, LocalizedText? Label);

/// <summary>A user's own context.</summary>
[JsonSerializable(typeof(Folder))]
internal sealed partial class FolderContext : JsonSerializerContext;
