using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Reads one whole text.</summary>
static class JsonReading
{
    /// <summary>Reads the value of a text.</summary>
    /// <param name="text">UTF-8. A byte order mark is passed over, as RFC 8259 clause 8.1 allows; it is never written.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="origin">Where the text stands in a longer one.</param>
    /// <param name="value">The value; the default where there are violations.</param>
    /// <returns>What is wrong, in the order of the text; empty where nothing is.</returns>
    public static ValueList<Violation> Read<T>(ReadOnlySpan<byte> text, JsonRead<T> read, TextOrigin origin, out T? value)
    {
        value = default;
        if (text.StartsWith(Encoding.UTF8.Preamble))
        {
            text = text[Encoding.UTF8.Preamble.Length..];
            origin = origin with { Bytes = origin.Bytes + Encoding.UTF8.Preamble.Length };
        }

        if (!Utf8.IsValid(text)) return WrongEncoding(text, origin);
        var reader = new DomainJsonReader(text);
        var isWhole = false;
        try
        {
            reader.Start();
            value = read(ref reader);
            isWhole = true;
            reader.End();
        }
        catch (JsonException error)
        {
            SyntaxError.Note(reader.Record(), error, text, isWhole, reader.Depth);
        }

        if (reader.Findings is not { } findings) return [];
        value = default;
        return findings.ToViolations(text, origin);
    }

    static ValueList<Violation> WrongEncoding(ReadOnlySpan<byte> text, TextOrigin origin)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(text[valid..], out _, out var length) is System.Buffers.OperationStatus.Done) valid += length;
        var findings = new JsonFindings();
        findings.Add(WireRule.Encoding, $"the text must be well-formed UTF-8; the byte {text[valid]:X2} is not. Save it as UTF-8.", valid);
        return findings.ToViolations(text[..valid], origin);
    }
}
