using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>The tokens of a text, whatever it says.</summary>
internal sealed class TokenTarget : FuzzTarget
{
    public override string Name => "tokens";

    public override FuzzFault? Judge(FuzzText text, FuzzCounts counts, out bool isAccepted)
    {
        isAccepted = text.IsJson;
        counts.Add(text switch { { IsUtf8: false } => "documents not UTF-8", { IsJson: false } => "documents not JSON", { HasSingleMembers: false } => "documents JSON with duplicates", _ => "documents JSON" });
        if (!text.IsUtf8) return null;
        counts.Add("oracle tokens are the framework's");
        return Difference(text.Body.Span, text.IsJson) is { } difference ? new FuzzFault("tokens are the framework's", Name, difference) : null;
    }

    private static string? Difference(ReadOnlySpan<byte> text, bool isJson)
    {
        var theirs = new Utf8JsonReader(text);
        var ours = new JsonCursor(text);
        while (true)
        {
            var theirRefusal = Read(ref theirs, out var theyRead);
            var ourRefusal = Read(ref ours, out var weRead);
            if (theirRefusal != ourRefusal || theyRead != weRead) return $"{theyRead} {theirRefusal}, {weRead} {ourRefusal}";
            if (isJson && ourRefusal is not null) return $"JsonDocument accepts it: {ourRefusal}";
            if (!weRead) return !isJson && ourRefusal is null ? "JsonDocument refuses it" : null;
            if (!AreEqual(theirs, ours)) return $"{theirs.TokenType} at {theirs.TokenStartIndex}, {ours.TokenType} at {ours.TokenStart}";
        }
    }

    private static string? Read(ref Utf8JsonReader json, out bool isRead)
    {
        try
        {
            isRead = json.Read();
            return null;
        }
        catch (JsonException error)
        {
            isRead = false;
            return error.Message;
        }
    }

    private static string? Read(ref JsonCursor json, out bool isRead)
    {
        try
        {
            isRead = json.Read();
            return null;
        }
        catch (JsonException error)
        {
            isRead = false;
            return error.Message;
        }
    }

    private static bool AreEqual(in Utf8JsonReader theirs, in JsonCursor ours)
    {
        if (theirs.TokenType != ours.TokenType || theirs.TokenStartIndex != ours.TokenStart || theirs.BytesConsumed != ours.Consumed || theirs.CurrentDepth != ours.Depth) return false;
        if (theirs.TokenType is not JsonTokenType.String and not JsonTokenType.PropertyName) return theirs.ValueSpan.SequenceEqual(ours.ValueSpan);
        return theirs.ValueIsEscaped == ours.ValueIsEscaped && theirs.ValueSpan.SequenceEqual(ours.ValueSpan) && TextOf(theirs) == JsonText.OrNull(ours);
    }

    private static string? TextOf(in Utf8JsonReader json)
    {
        if (!json.ValueIsEscaped) return Encoding.UTF8.GetString(json.ValueSpan);
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
