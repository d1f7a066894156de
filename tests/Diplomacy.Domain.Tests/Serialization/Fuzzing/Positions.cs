using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Where violations say that they are.</summary>
internal static class Positions
{
    /// <summary>What is wrong with a position: it lies outside the text, line and column are others than its offset, or it stands before the last.</summary>
    public static string? Fault(ReadOnlySpan<byte> text, ValueList<Violation> violations)
    {
        var last = 0L;
        foreach (var violation in violations)
        {
            if (violation.Position is not { } position) return $"{violation.Id} has none";
            if (position.ByteOffset < last || position.ByteOffset > text.Length) return $"{violation.Id} at {position.ByteOffset}, after {last}, in {text.Length}";
            var before = text[..(int)position.ByteOffset];
            var mark = text.StartsWith(System.Text.Encoding.UTF8.Preamble) && before.IndexOf((byte)'\n') < 0 ? System.Text.Encoding.UTF8.Preamble.Length : 0;
            var column = before.Length - before.LastIndexOf((byte)'\n') - mark;
            if (position.Line != before.Count((byte)'\n') + 1 || position.Column != column) return $"{violation.Id} at {position}, which is byte {position.ByteOffset}";
            last = position.ByteOffset;
        }

        return null;
    }
}
