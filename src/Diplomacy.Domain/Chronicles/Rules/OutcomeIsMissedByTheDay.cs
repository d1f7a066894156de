using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>An outcome that is told as missed was due before the day whose knowledge a chronicle records.</summary>
/// <param name="asOf">That day, included.</param>
internal sealed class OutcomeIsMissedByTheDay(LocalDate asOf) : RecordRule<Meeting>("DIP7145", InvariantSeverity.Error, "An outcome is missed only when the day on which it is due is over")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Meeting record) =>
        from place in Enumerable.Range(0, record.Outcomes.Count)
        let outcome = record.Outcomes[place]
        where outcome.Status is OutcomeStatus.Missed && outcome.DueOn?.LatestDay >= asOf
        select new Fault($"/outcomes/{MessageText.Of(place)}/status", $"an outcome must be missed only when the day on which it is due is over ({MessageText.Of(asOf)}); '{outcome.Text}' is due on {MessageText.Of(outcome.DueOn)}. Correct the status or the day.");
}
