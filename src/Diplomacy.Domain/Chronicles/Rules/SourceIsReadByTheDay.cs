using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A source was published and read on or before the day whose knowledge a chronicle records.</summary>
/// <param name="asOf">That day, included.</param>
internal sealed class SourceIsReadByTheDay(LocalDate asOf) : RecordRule<Source>("DIP7143", InvariantSeverity.Error, "A source was published and read on or before the day of the record")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Source record)
    {
        if (record.RetrievedOn > asOf) yield return new Fault("/retrievedOn", Message(record, "read", record.RetrievedOn));
        if (record.PublishedOn?.EarliestDay > asOf) yield return new Fault("/publishedOn", Message(record, "published", record.PublishedOn));
    }

    private string Message<T>(Source record, string what, T day) =>
        $"a source must be {what} on or before the day of the record ({MessageText.Of(asOf)}); '{record.Name}' is of {MessageText.Of(day)}. Correct the day, or give the later day of the record.";
}
