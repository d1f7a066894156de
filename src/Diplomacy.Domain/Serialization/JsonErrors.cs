using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Violations as exceptions of the framework.</summary>
static class JsonErrors
{
    /// <summary>One exception for all: at the first, with the others in its message and inside.</summary>
    public static JsonException Exception(ValueList<Violation> violations)
    {
        var first = violations[0];
        return new JsonException(
            string.Join(Environment.NewLine, violations.Select(Text)),
            JsonPointer.ToPath(first.Pointer),
            first.Position?.Line - 1,
            first.Position?.Column - 1,
            new InvariantException(violations));
    }

    /// <summary>The same for a value within another, whose path only the serializer knows: it adds path and line.</summary>
    public static JsonException ExceptionInside(ValueList<Violation> violations) =>
        new(string.Join(Environment.NewLine, violations.Select(Text)), new InvariantException(violations));

    /// <summary>Position, pointer, id and message, as the tool prints them.</summary>
    static string Text(Violation violation) => $"{violation.Position}: {(violation.Pointer.Length == 0 ? "" : violation.Pointer + ": ")}{violation}";
}
