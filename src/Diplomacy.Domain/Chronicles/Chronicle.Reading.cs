using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
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

    /// <summary>Reads a chronicle, or tells everything that is wrong with it.</summary>
    /// <param name="utf8">The text, in UTF-8: a document, or a record a line (NDJSON).</param>
    /// <param name="chronicle">The chronicle; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">Every violation in the order of the text. In a document pointers lead from its root, in lines from the record of the line.</param>
    /// <returns>Whether the chronicle was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Chronicle? chronicle, out ValueList<Violation> violations)
    {
        if (ChronicleForm.IsDocument(utf8)) violations = JsonReading.Read(utf8, static (ref reader) => reader.ReadValue<Chronicle>(), default, out chronicle);
        else violations = ReadLines(utf8, out chronicle);
        return chronicle is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Chronicle, out ValueList{Violation})"/>
    /// <param name="text">The text: a document, or a record a line (NDJSON).</param>
    /// <param name="chronicle">The chronicle; <see langword="null"/> where there are violations.</param>
    /// <param name="violations">Every violation in the order of the text.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Chronicle? chronicle, out ValueList<Violation> violations)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var isRead = TryParse(utf8.AsSpan(0, Utf16.ToUtf8(text, utf8)), out chronicle, out violations);
        ArrayPool<byte>.Shared.Return(utf8);
        return isRead;
    }

    /// <summary>Reads a chronicle that has a record a line, one line at a time: memory does not grow with the file.</summary>
    /// <param name="utf8">The text, in UTF-8. It is left open.</param>
    /// <returns>Each line that is not blank, sound or not.</returns>
    public static IEnumerable<ChronicleLine> ReadLines(Stream utf8)
    {
        using var buffer = new LineBuffer();
        var reading = new LineReading();
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
        var reading = new LineReading();
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

    static ValueList<Violation> ReadLines(ReadOnlySpan<byte> utf8, out Chronicle? chronicle)
    {
        var reading = new LineReading();
        var lines = new List<ChronicleLine>();
        foreach (var range in utf8.Split((byte)'\n'))
        {
            if (reading.Next(utf8[range]) is { } line) lines.Add(line);
        }

        ValueList<Violation> violations = [.. lines.SelectMany(static line => line.Violations)];
        chronicle = violations.IsEmpty ? new Chronicle([.. lines.Select(static line => line.Record!)]) : null;
        return violations;
    }
}
