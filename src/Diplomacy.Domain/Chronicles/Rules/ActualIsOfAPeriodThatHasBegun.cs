using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What an indicator is told to have reached is of a period that has begun by the day whose knowledge a chronicle records.</summary>
/// <param name="asOf">That day, included.</param>
internal sealed class ActualIsOfAPeriodThatHasBegun(LocalDate asOf) : RecordRule<FrameworkPeriod>("DIP7152", InvariantSeverity.Error, "What was reached is of a period that has begun")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record) =>
        from found in PlacedIndicator.Of(record)
        from place in Enumerable.Range(0, found.Indicator.Periods.Count)
        let period = found.Indicator.Periods[place]
        where period.Actuals.Count > 0 && period.Days.Start > asOf
        select new Fault($"{found.Pointer}/periods/{MessageText.Of(place)}/actuals", $"what was reached must be of a period that has begun ({MessageText.Of(asOf)}); "
            + $"that of '{found.Indicator.Title}' is {MessageText.Of(period.Days)}. Take it as a target, or correct the days.");
}
