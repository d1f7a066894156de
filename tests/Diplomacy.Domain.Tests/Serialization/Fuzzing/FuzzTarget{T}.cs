using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A type that is read from texts, and what should hold whichever it is.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class FuzzTarget<T> : FuzzTarget
    where T : class
{
    private readonly JsonSerializerOptions _resolved;

    protected FuzzTarget(int maxDepth) => _resolved = new JsonSerializerOptions { TypeInfoResolver = DiplomacyJson.Resolver, MaxDepth = maxDepth };

    public override string Name => typeof(T).Name;

    public override FuzzFault? Judge(FuzzText text, FuzzCounts counts, out bool isAccepted)
    {
        isAccepted = false;
        try
        {
            isAccepted = TryRead(text.Text, out var value, out var violations);
            counts.Add(isAccepted ? "records accepted" : "records refused");
            if (isAccepted != value is not null || isAccepted != violations.IsEmpty) return Fault("verdict", $"accepted: {isAccepted}, value: {value is not null}, violations: {violations.Count}");
            return value is null ? Refused(text, violations, counts) : Accepted(text, value, counts);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return Fault("no exception", error.ToString());
        }
    }

    protected abstract bool TryRead(ReadOnlySpan<byte> text, out T? value, out ValueList<Violation> violations);

    protected abstract byte[] Write(T value);

    /// <summary>Whether the text is one JSON text, so that pointers lead from its root.</summary>
    protected virtual bool IsOneText(FuzzText text) => true;

    /// <summary>Whether the framework may refuse what is accepted: several JSON texts, for instance.</summary>
    protected virtual bool IsSound(FuzzText text) => text is { IsJson: true, HasSingleMembers: true };

    private FuzzFault? Accepted(FuzzText text, T value, FuzzCounts counts)
    {
        counts.Add("oracle accepted text is JSON");
        if (!IsSound(text)) return Fault("accepted text is JSON", "the framework refuses it");
        counts.Add("oracle written is read back");
        var written = Write(value);
        if (!TryRead(written, out var again, out var violations)) return Fault("written is read back", violations[0].ToString());
        if (!value.Equals(again) || value.GetHashCode() != again!.GetHashCode()) return Fault("written is read back", "the value is another");
        if (!Write(again).AsSpan().SequenceEqual(written)) return Fault("written is read back", "the bytes are others");
        counts.Add("oracle unknown members are kept");
        return Lost(text, written) is { } lost ? Fault("unknown members are kept", lost) : Serialized(text, value, counts);
    }

    private FuzzFault? Refused(FuzzText text, ValueList<Violation> violations, FuzzCounts counts)
    {
        foreach (var violation in violations) counts.Add($"rule {violation.Id}");
        counts.Add("oracle positions lie in the text");
        if (Positions.Fault(text.Text, violations) is { } position) return Fault("positions lie in the text", position);
        if (text.HasSingleMembers && IsOneText(text))
        {
            counts.Add("oracle pointers lead somewhere");
            using var document = JsonDocument.Parse(text.Body, new JsonDocumentOptions { MaxDepth = FuzzText.MaxDepthOfDocuments });
            if (violations.FirstOrDefault(violation => !Pointers.Lead(document.RootElement, violation.Pointer)) is { } astray) return Fault("pointers lead somewhere", $"{astray.Pointer}: {astray}");
        }

        return Serialized(text, null, counts);
    }

    /// <summary>The serializer of the framework, which calls the same reader, should come to the same.</summary>
    private FuzzFault? Serialized(FuzzText text, T? value, FuzzCounts counts)
    {
        if (!IsOneText(text)) return null;
        counts.Add("oracle serializer agrees");
        T? theirs = null;
        try
        {
            theirs = JsonSerializer.Deserialize<T>(text.Body.Span, _resolved);
        }
        catch (JsonException)
        {
            if (value is null) return null;
        }

        return Equals(theirs, value) ? null : Fault("serializer agrees", $"direct: {value is not null}, serializer: {theirs is not null}");
    }

    private static string? Lost(FuzzText text, byte[] written)
    {
        var body = text.Body.Span;
        foreach (var member in JsonPieces.Of(body).Members)
        {
            var piece = body[member];
            if (!piece.StartsWith("\"~"u8)) continue;
            var json = new Utf8JsonReader(piece, isFinalBlock: true, new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true }));
            json.Read();
            var name = piece[..(int)json.BytesConsumed];
            var value = piece[name.Length..].TrimStart(" \t\r\n:"u8);
            if (written.AsSpan().IndexOf(piece) < 0 && written.AsSpan().IndexOf([.. name, (byte)':', .. value]) < 0) return System.Text.Encoding.UTF8.GetString(piece);
        }

        return null;
    }

    private FuzzFault Fault(string oracle, string what) => new(oracle, Name, what);
}
