using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

public sealed partial class Chronicle
{
    /// <summary>Reads a chronicle: a document, or a record a line (NDJSON).</summary>
    /// <remarks>Rules between records are not asked for: see <see cref="Check"/>.</remarks>
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

    /// <summary>Reads a chronicle that has a record a line, one line at a time: memory does not grow with the file.</summary>
    /// <param name="utf8">The text, in UTF-8. It is left open.</param>
    /// <returns>Each line that is not blank, sound or not.</returns>
    public static IEnumerable<ChronicleLine> ReadLines(Stream utf8)
    {
        using var buffer = new LineBuffer();
        var reading = new LineReading(JsonLimits.Default);
        for (var count = -1; count != 0;)
        {
            count = utf8.Read(buffer.Free.Span);
            buffer.Filled(count);
            while (Take(buffer, reading, out var line))
                if (line is not null) yield return line;
        }
    }

    /// <inheritdoc cref="ReadLines(Stream)"/>
    /// <param name="utf8">The text, in UTF-8. It is left open.</param>
    /// <param name="cancellation">Ends the reading between two lines.</param>
    public static async IAsyncEnumerable<ChronicleLine> ReadLinesAsync(Stream utf8, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var buffer = new LineBuffer();
        var reading = new LineReading(JsonLimits.Default);
        for (var count = -1; count != 0;)
        {
            count = await utf8.ReadAsync(buffer.Free, cancellation).ConfigureAwait(false);
            buffer.Filled(count);
            while (Take(buffer, reading, out var line))
            {
                cancellation.ThrowIfCancellationRequested();
                if (line is not null) yield return line;
            }
        }
    }

    /// <inheritdoc/>
    static Chronicle? IJsonValue<Chronicle>.ReadJson(ref DomainJsonReader reader) =>
        ChronicleDocument.Read(ref reader) is var (records, others) ? new Chronicle(records, others) : null;

    /// <inheritdoc/>
    static void IJsonValue<Chronicle>.DescribeJson(JsonSchemaWriter schema) => ChronicleDocument.Describe(schema);

    static bool Take(LineBuffer buffer, LineReading reading, out ChronicleLine? line)
    {
        var isTaken = buffer.TryTake(out var text);
        line = isTaken ? reading.Next(text) : null;
        return isTaken;
    }
}
