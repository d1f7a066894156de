using System.Buffers;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <summary>Why a text is not JSON.</summary>
static class SyntaxError
{
    /// <summary>Why a text is refused that goes on after its value.</summary>
    public const string SomethingFollows = "nothing must follow the value; something does. Remove it.";

    static readonly SearchValues<string> Positions = SearchValues.Create([" LineNumber: ", " Path: "], StringComparison.Ordinal);

    /// <summary>Notes the error at which a reader broke off.</summary>
    /// <param name="findings">Where to note it.</param>
    /// <param name="error">What the reader threw.</param>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether the value had been read to its end.</param>
    /// <param name="depth">How deep the reader was.</param>
    /// <param name="maxDepth">How deep it may go.</param>
    public static void Note(JsonFindings findings, JsonException error, ReadOnlySpan<byte> text, bool isWhole, int depth, int maxDepth)
    {
        var offset = Offset(error, text);
        var (rule, message) = 0 switch
        {
            _ when isWhole => (WireRule.SingleValue, SomethingFollows),
            _ when depth >= maxDepth && offset < text.Length && text[offset] is (byte)'{' or (byte)'[' =>
                (WireRule.Depth, $"objects and arrays must be nested {maxDepth} deep at most; this one lies deeper."),
            _ => (WireRule.Syntax, Message(error)),
        };
        findings.Add(rule, message, offset);
    }

    static int Offset(JsonException error, ReadOnlySpan<byte> text)
    {
        var start = 0;
        for (var line = error.LineNumber ?? 0; line > 0 && text[start..].IndexOf((byte)'\n') is >= 0 and var end; line--) start += end + 1;
        return (int)Math.Min(start + (error.BytePositionInLine ?? 0), text.Length);
    }

    /// <summary>The message of a text that is not JSON.</summary>
    public static string Message(JsonException error) => $"the text must be JSON (RFC 8259); it is not here: {Reason(error)}";

    /// <summary>The reader's own words, without the position that follows them: ours counts from 1.</summary>
    public static string Reason(JsonException error)
    {
        var end = error.Message.AsSpan().IndexOfAny(Positions);
        return end < 0 ? error.Message : error.Message[..end];
    }
}
