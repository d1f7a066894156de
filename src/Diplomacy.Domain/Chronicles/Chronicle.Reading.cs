using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

public sealed partial class Chronicle
{
    /// <summary>Reads a chronicle: a document, or a record a line (NDJSON).</summary>
    /// <remarks>Rules between records are not asked for: see <see cref="Check"/>. A file that is longer than memory is read with <see cref="ChronicleReader"/>.</remarks>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <exception cref="JsonException">The text is not a chronicle. The inner <see cref="InvariantException"/> holds every violation.</exception>
    public static Chronicle Parse(ReadOnlySpan<byte> utf8) => TryParse(utf8, out var chronicle, out var violations) ? chronicle : throw JsonErrors.Exception(violations);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="text">The text.</param>
    public static Chronicle Parse(string text) => TryParse(text, out var chronicle, out var violations) ? chronicle : throw JsonErrors.Exception(violations);

    /// <summary>Reads a chronicle, or tells what is wrong with it.</summary>
    /// <param name="utf8">The text, in UTF-8: a document, or a record a line (NDJSON).</param>
    /// <param name="chronicle">The chronicle; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text, at most as many as <see cref="JsonLimits.Default"/> tells. In a document pointers lead from its root, in lines from the record of the line.</param>
    /// <returns>Whether the chronicle was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Chronicle? chronicle, out ValueList<Violation> violations) =>
        TryParse(utf8, JsonLimits.Default, out chronicle, out violations);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Chronicle, out ValueList{Violation})"/>
    /// <param name="text">The text: a document, or a record a line (NDJSON).</param>
    /// <param name="chronicle">The chronicle; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">The violations in the order of the text.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Chronicle? chronicle, out ValueList<Violation> violations) =>
        TryParse(text, JsonLimits.Default, out chronicle, out violations);

    /// <inheritdoc/>
    static Chronicle? IJsonValue<Chronicle>.ReadJson(ref DomainJsonReader reader) =>
        ChronicleDocument.Read(ref reader) is var (records, others) ? new Chronicle(records, others) : null;

    /// <inheritdoc/>
    static void IJsonValue<Chronicle>.DescribeJson(JsonSchemaWriter schema) => ChronicleDocument.Describe(schema);
}
