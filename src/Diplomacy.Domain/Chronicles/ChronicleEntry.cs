using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What stands at one place of a chronicle that is read from a stream: a record, or why there is none.</summary>
/// <param name="Number">Which of the text's records it is, sound or not, counted from 1; <see langword="null"/> for what stands around the records of a document, of which only faults are told.</param>
/// <param name="Line">The line in which it starts, counted from 1 in the whole text.</param>
/// <param name="ByteOffset">The offset of its first byte from the start of the whole text.</param>
/// <param name="Record">The record; <see langword="null"/> where there are violations.</param>
/// <param name="Violations">What is wrong, with positions in the whole text; empty where nothing is. In a document pointers lead from its root, in lines from the record of the line.</param>
/// <param name="Refused">The bytes of a record that was refused, a copy of its own. Empty for a sound one, and for one that was too long to be kept.</param>
public sealed record ChronicleEntry(long? Number, long Line, long ByteOffset, DiplomaticRecord? Record, ValueList<Violation> Violations, ReadOnlyMemory<byte> Refused)
{
    /// <inheritdoc/>
    public bool Equals(ChronicleEntry? other) =>
        other is not null && Number == other.Number && Line == other.Line && ByteOffset == other.ByteOffset && Equals(Record, other.Record) && Violations == other.Violations
        && Refused.Span.SequenceEqual(other.Refused.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, ByteOffset, Record, Violations);
}
