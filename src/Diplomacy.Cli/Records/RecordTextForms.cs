using System.Text.Json;

namespace Diplomacy.Cli;

/// <summary>Tells the form of a text by what it holds, whatever the file is called.</summary>
internal static class RecordTextForms
{
    private static readonly JsonReaderState ManyValues = new(new JsonReaderOptions { AllowMultipleValues = true });

    /// <summary>The form of a text. One that breaks off in its first object has a record a line where its second line starts an object, too.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    public static RecordTextForm Of(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return OfReadable(utf8);
        }
        catch (JsonException)
        {
            var end = utf8.IndexOf((byte)'\n');
            return end >= 0 && utf8[(end + 1)..].StartsWith("{"u8) ? RecordTextForm.Lines : RecordTextForm.Document;
        }
    }

    /// <summary>How many records a document holds, sound or not; those before the error where it is no JSON.</summary>
    /// <param name="utf8">The text.</param>
    public static int CountRecords(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var count = 0;
        try
        {
            for (var isAmongRecords = false; reader.Read();)
            {
                if (reader is { CurrentDepth: 1, TokenType: JsonTokenType.PropertyName }) isAmongRecords = reader.ValueTextEquals("records"u8);
                else if (isAmongRecords && reader is { CurrentDepth: 2, TokenType: not (JsonTokenType.EndObject or JsonTokenType.EndArray) }) count++;
            }
        }
        catch (JsonException)
        {
            // What could be counted was counted; the error itself is the reader's to report.
        }

        return count;
    }

    private static RecordTextForm OfReadable(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: true, ManyValues);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject) return RecordTextForm.Document;
        for (var isRecord = false; reader.Read() && reader.TokenType is JsonTokenType.PropertyName;)
        {
            isRecord |= reader.ValueTextEquals("kind"u8);
            if (!isRecord && (reader.ValueTextEquals("format"u8) || reader.ValueTextEquals("records"u8))) return RecordTextForm.Document;
            reader.Read();
            reader.Skip();
        }

        return utf8[(int)reader.BytesConsumed..].IndexOfAnyExcept(" \t\r\n"u8) < 0 ? RecordTextForm.Record : RecordTextForm.Lines;
    }
}
