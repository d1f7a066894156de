using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>The text of one record.</summary>
/// <param name="number">Which record it is, counted from 1.</param>
/// <param name="origin">Where it starts in the whole text.</param>
/// <param name="form">The form of the whole text.</param>
/// <param name="limits">How much the record may ask of its reader.</param>
internal readonly struct RecordText(long number, TextOrigin origin, ChronicleForm form, JsonLimits limits)
{
    /// <summary>Reads the record.</summary>
    /// <param name="text">Its bytes.</param>
    public ChronicleEntry Read(ReadOnlySpan<byte> text)
    {
        var violations = JsonReading.Read<DiplomaticRecord>(text, static (ref reader) => reader.ReadRecord<DiplomaticRecord>(), origin, out var record, limits);
        return violations.IsEmpty ? Entry(record, violations, default) : Entry(null, [.. violations.Select(InText)], text.ToArray());
    }

    /// <summary>Refuses a record that is too long to be kept.</summary>
    /// <param name="longest">The bytes that a record may have.</param>
    public ChronicleEntry TooLong(int longest)
    {
        var message = $"a record must not be longer than its reader allows ({longest} bytes); this one is. Allow longer ones where it is right.";
        return Entry(null, [InText(new Violation(WireRule.Length.Id, InvariantSeverity.Error, message, "") { Position = origin.Position })], default);
    }

    ChronicleEntry Entry(DiplomaticRecord? record, ValueList<Violation> violations, byte[]? refused) => new(number, origin.Lines + 1, origin.Bytes, record, violations, refused);

    /// <summary>A violation with its pointer from the root of the text.</summary>
    Violation InText(Violation violation) => form is ChronicleForm.Lines ? violation : violation with { Pointer = Chronicle.PointerTo(number - 1) + violation.Pointer };
}
