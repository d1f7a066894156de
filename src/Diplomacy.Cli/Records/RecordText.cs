using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Cli;

/// <summary>A text with records, read as far as it can be.</summary>
/// <param name="Form">The form of the text.</param>
/// <param name="Count">How many records it holds, sound or not.</param>
/// <param name="Records">Those that could be read.</param>
/// <param name="Errors">Why others could not.</param>
internal sealed record RecordText(RecordTextForm Form, long Count, IReadOnlyList<PlacedRecord> Records, IReadOnlyList<Violation> Errors)
{
    /// <summary>Whether every record could be read.</summary>
    public bool IsWhole => Errors.Count == 0;

    /// <summary>The records as a chronicle.</summary>
    public Chronicle ToChronicle() => new([.. Records.Select(static placed => placed.Record)]);

    /// <summary>Reads a text.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="advance">Is told how many bytes were read since the last time.</param>
    public static RecordText Read(byte[] utf8, Action<long> advance) => RecordTextForms.Of(utf8) switch
    {
        RecordTextForm.Lines => ReadLines(utf8, advance),
        RecordTextForm.Record => ReadRecord(utf8),
        _ => ReadDocument(utf8),
    };

    private static RecordText ReadDocument(byte[] utf8) => Chronicle.TryParse(utf8, out var chronicle, out var errors)
        ? new(RecordTextForm.Document, chronicle.Records.Count, [.. chronicle.Records.Select(static (record, place) => new PlacedRecord(place, record))], [])
        : new(RecordTextForm.Document, RecordTextForms.CountRecords(utf8), [], errors);

    private static RecordText ReadRecord(byte[] utf8) => DiplomacyJson.TryParse<DiplomaticRecord>(utf8, out var record, out var errors)
        ? new(RecordTextForm.Record, 1, [new PlacedRecord(0, record)], [])
        : new(RecordTextForm.Record, 1, [], errors);

    private static RecordText ReadLines(byte[] utf8, Action<long> advance)
    {
        using var stream = new MemoryStream(utf8, writable: false);
        var (count, done, records, errors) = (0, 0L, new List<PlacedRecord>(), new List<Violation>());
        foreach (var entry in new ChronicleReader(stream).TryRead())
        {
            if (entry.Record is { } record) records.Add(new PlacedRecord(count, record));
            errors.AddRange(entry.Violations);
            count++;
            advance(entry.ByteOffset - done);
            done = entry.ByteOffset;
        }

        return new(RecordTextForm.Lines, count, records, errors);
    }
}
