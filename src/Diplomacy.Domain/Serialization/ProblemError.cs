using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>One reason for which a document is refused.</summary>
/// <param name="Id">The rule's id; null where the serializer refuses what is none of our types.</param>
/// <param name="Detail">What is wrong.</param>
/// <param name="Pointer">Where, as a JSON Pointer.</param>
/// <param name="Line">The line, counted from 1; null where it is not known.</param>
/// <param name="Column">The column in bytes, counted from 1; null where it is not known.</param>
/// <param name="ByteOffset">The offset in bytes; null where it is not known.</param>
sealed record ProblemError(string? Id, string Detail, string Pointer, long? Line, long? Column, long? ByteOffset)
{
    /// <summary>What an exception of the serializer tells.</summary>
    public static ValueList<ProblemError> AllOf(JsonException error) => error.InnerException is InvariantException { Violations: var violations }
        ? [.. violations.Select(violation => Of(violation, IsAbout(violations[0], error) ? "" : JsonPointer.OfPath(error.Path)))]
        : [OfSerializer(error)];

    /// <summary>A violation.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="around">The pointer to the value that was read.</param>
    public static ProblemError Of(Violation violation, string around) =>
        new(violation.Id, violation.Message, around + violation.Pointer, violation.Position?.Line, violation.Position?.Column, violation.Position?.ByteOffset);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Id is not null) json.WriteString("id"u8, Id);
        json.WriteString("detail"u8, Detail);
        json.WriteString("pointer"u8, $"#{string.Join('/', Pointer.Split('/').Select(Uri.EscapeDataString))}");
        if (Line is { } line) json.WriteNumber("line"u8, line);
        if (Column is { } column) json.WriteNumber("column"u8, column);
        if (ByteOffset is { } offset) json.WriteNumber("byteOffset"u8, offset);
        json.WriteEndObject();
    }

    // An exception for a whole text has the place of the first violation; one for a value within another gets the place of that value from the serializer.
    static bool IsAbout(Violation first, JsonException error) =>
        error.Path == JsonPointer.ToPath(first.Pointer) && error.LineNumber == first.Position?.Line - 1 && error.BytePositionInLine == first.Position?.Column - 1;

    // What the framework's own reader throws, the serializer wraps.
    static ProblemError OfSerializer(JsonException error) => new(
        error.InnerException is JsonException ? WireRule.Syntax.Id : null,
        error.InnerException is JsonException syntax ? SyntaxError.Message(syntax) : SyntaxError.Reason(error),
        JsonPointer.OfPath(error.Path),
        error.LineNumber + 1,
        error.BytePositionInLine + 1,
        error.LineNumber == 0 ? error.BytePositionInLine : null);
}
