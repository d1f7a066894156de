using System.Buffers;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A chronicle, in either form.</summary>
internal sealed class ChronicleTarget() : FuzzTarget<Chronicle>(FuzzText.MaxDepthOfDocuments)
{
    protected override bool TryRead(ReadOnlySpan<byte> text, out Chronicle? value, out ValueList<Violation> violations) => Chronicle.TryParse(text, out value, out violations);

    protected override byte[] Write(Chronicle value)
    {
        var output = new ArrayBufferWriter<byte>();
        value.Write(output);
        return output.WrittenSpan.ToArray();
    }

    protected override bool IsOneText(FuzzText text) => Chronicle.FormOf(text.Text) is ChronicleForm.Document;

    protected override bool IsSound(FuzzText text) => text.HasSingleMembers || Lines(text).All(static line => line is { IsJson: true, HasSingleMembers: true });

    /// <summary>The lines that are not blank. A byte order mark may stand before the first alone: a blank before the others keeps it from being one.</summary>
    private static IEnumerable<FuzzText> Lines(FuzzText text)
    {
        for (var rest = text.Text; rest.Length > 0;)
        {
            var end = Array.IndexOf(rest, (byte)'\n') is >= 0 and var found ? found : rest.Length;
            if (!rest.AsSpan(0, end).Trim(" \t\r"u8).IsEmpty) yield return FuzzText.Of(rest == text.Text ? rest[..end] : [.. " "u8, .. rest[..end]]);
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }
    }
}
