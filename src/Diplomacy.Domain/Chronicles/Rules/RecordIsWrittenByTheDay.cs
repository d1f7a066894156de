using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A record was written on or before the day whose knowledge it holds.</summary>
/// <remarks>A time is after the day where it is so in every zone of the Earth.</remarks>
/// <param name="asOf">That day, included.</param>
internal sealed class RecordIsWrittenByTheDay(LocalDate asOf) : RecordRule<DiplomaticRecord>("DIP7144", InvariantSeverity.Error, "A record was written on or before the day whose knowledge it holds")
{
    private static readonly Offset LastToEndTheDay = Offset.FromHours(-12);

    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record)
    {
        if (IsAfterTheDay(record.Created)) yield return new Fault("/created", Message(record, record.Created));
        if (IsAfterTheDay(record.Modified)) yield return new Fault("/modified", Message(record, record.Modified));
    }

    private bool IsAfterTheDay(Instant? time) => time is { } known && known.WithOffset(LastToEndTheDay).Date > asOf;

    private string Message(DiplomaticRecord record, Instant? time) =>
        $"a record must be written on or before the day whose knowledge it holds ({MessageText.Of(asOf)}); '{record.Name}' was at {MessageText.Of(time)}. Correct the time, or give the later day.";
}
