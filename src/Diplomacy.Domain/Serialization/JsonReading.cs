using System.Globalization;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>Reads one whole text.</summary>
static class JsonReading
{
    /// <summary>Reads the value of a text.</summary>
    /// <param name="text">UTF-8. A byte order mark at the start of the whole text is passed over, as RFC 8259 clause 8.1 allows; it is never written.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="origin">Where the text stands in a longer one.</param>
    /// <param name="value">The value; the default where there are violations.</param>
    /// <param name="limits">How much the text may ask of its reader; the default limits where they are not given.</param>
    /// <returns>What is wrong, in the order of the text; empty where nothing is.</returns>
    public static ValueList<Violation> Read<T>(ReadOnlySpan<byte> text, JsonRead<T> read, TextOrigin origin, out T? value, JsonLimits? limits = null)
    {
        value = default;
        limits ??= JsonLimits.Default;
        if (TooLong(text, limits, origin) is { } tooLong) return [tooLong];
        if (origin.Bytes == 0 && text.StartsWith(Encoding.UTF8.Preamble))
        {
            text = text[Encoding.UTF8.Preamble.Length..];
            origin = origin with { Bytes = origin.Bytes + Encoding.UTF8.Preamble.Length };
        }

        if (!Utf8Blocks.AreValid(text)) return WrongEncoding(text, origin, limits);
        var reader = new DomainJsonReader(text, limits);
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
            SyntaxError.Note(reader.Record(), error, text, isWhole, reader.Depth, limits.MaxDepth);
        }

        if (reader.Findings is not { } findings) return [];
        value = default;
        return findings.ToViolations(text, origin);
    }

    /// <summary>The violation of a text that is longer than it may be; null where it is not. Nothing of such a text is read.</summary>
    public static Violation? TooLong(ReadOnlySpan<byte> text, JsonLimits limits, TextOrigin origin) => text.Length <= limits.MaxLength ? null : new Violation(
        WireRule.TextLength.Id, InvariantSeverity.Error, string.Create(CultureInfo.InvariantCulture, $"the text must have {limits.MaxLength} bytes at most; it has {text.Length}."), "")
    {
        Position = new TextPosition(origin.Lines + 1, 1, origin.Bytes),
    };

    static ValueList<Violation> WrongEncoding(ReadOnlySpan<byte> text, TextOrigin origin, JsonLimits limits)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(text[valid..], out _, out var length) is System.Buffers.OperationStatus.Done) valid += length;
        var findings = new JsonFindings(limits);
        findings.Add(WireRule.Encoding, $"the text must be well-formed UTF-8; the byte {text[valid]:X2} is not. Save it as UTF-8.", valid);
        return findings.ToViolations(text[..valid], origin);
    }
}
