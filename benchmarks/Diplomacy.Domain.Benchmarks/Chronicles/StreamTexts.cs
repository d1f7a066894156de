using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Chronicles of meetings, each about 1 KB: a record a line, as a document, and as the array that the peer reads.</summary>
internal static class StreamTexts
{
    /// <summary>How many records a text has.</summary>
    public const int Records = 1000;

    /// <summary>The records.</summary>
    public static ValueList<DiplomaticRecord> Meetings { get; } = [.. Enumerable.Range(1, Records).Select(static number => Payloads.Meeting().With(id: Id<DiplomaticRecord>.Parse($"meeting/{number}")))];

    /// <summary>A record a line.</summary>
    public static byte[] Lines { get; } = Written(ChronicleForm.Lines);

    /// <summary>Each of these lines, without its line feed.</summary>
    public static IReadOnlyList<byte[]> EachLine { get; } = [.. Meetings.Select(static meeting => DiplomacyJson.Write(meeting))];

    /// <summary>A document.</summary>
    public static byte[] Document { get; } = Written(ChronicleForm.Document);

    /// <summary>The array of the document.</summary>
    public static byte[] Array { get; } = Document[Document.AsSpan().IndexOf((byte)'[')..^1];

    private static byte[] Written(ChronicleForm form)
    {
        using var stream = new MemoryStream();
        new ChronicleWriter(stream, form).Write(Meetings);
        return stream.ToArray();
    }
}
