using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>What is wrong with a document, as the answer of an HTTP service: every violation with id, pointer and position. Of no web framework, so for each of them.</summary>
/// <remarks>
/// The member <c>errors</c> is that of the example in RFC 9457; each error has its <c>detail</c> and its <c>pointer</c>, and beside them <c>id</c>, <c>line</c> and <c>column</c> (in UTF-8 bytes, counted from 1)
/// and <c>byteOffset</c> (counted from 0), as far as they are known.
/// <para>Source: IETF RFC 9457, July 2023, clauses 3 (Members of a Problem Details Object) and 3.2 (Extension Members); RFC 6901, April 2013, clause 6 (URI Fragment Identifier Representation).</para>
/// </remarks>
public sealed class ProblemJson
{
    /// <summary>The media type of the answer.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The status of the answer: bad request.</summary>
    public const int Status = 400;

    readonly ValueList<ProblemError> _errors;

    /// <summary>Tells of violations.</summary>
    /// <param name="violations">The violations, in the order in which they are told.</param>
    public ProblemJson(ValueList<Violation> violations)
        : this([.. violations.Select(static violation => ProblemError.Of(violation, around: ""))])
    {
    }

    private ProblemJson(ValueList<ProblemError> errors) => _errors = errors;

    /// <summary>The kind of problem, as a URI of your service; where it has none, <c>about:blank</c>.</summary>
    public string Type { get; init; } = "about:blank";

    /// <summary>The kind of problem, in few words.</summary>
    public string Title { get; init; } = "Bad Request";

    /// <summary>Finds what is wrong with a document in an exception or in those that caused it.</summary>
    /// <param name="error">What was thrown, for instance by the binding of a request's body.</param>
    /// <param name="problem">The problem; <see langword="null"/> where the exception is not about a document.</param>
    /// <returns>Whether the exception is about a document.</returns>
    public static bool TryFind(Exception? error, [NotNullWhen(true)] out ProblemJson? problem)
    {
        problem = error switch
        {
            null => null,
            JsonException json => new ProblemJson(ProblemError.AllOf(json)),
            InvariantException invariants => new ProblemJson(invariants.Violations),
            _ => TryFind(error.InnerException, out var inner) ? inner : null,
        };
        return problem is not null;
    }

    /// <summary>The answer's body.</summary>
    /// <returns>A JSON text, in UTF-8.</returns>
    public byte[] ToUtf8()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, Type);
            json.WriteString("title"u8, Title);
            json.WriteNumber("status"u8, Status);
            json.WriteString("detail"u8, Detail);
            json.WriteStartArray("errors"u8);
            foreach (var error in _errors) error.Write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    string Detail => _errors.Count == 1 ? "The document is refused for one reason." : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The document is refused for {_errors.Count} reasons.");
}
