using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Every year of a cooperation framework that is over for a year by the day whose knowledge a chronicle records has an annual report.</summary>
/// <param name="asOf">That day, included.</param>
/// <remarks>A report on a year comes in the next one, so that a year is asked for only when that one is over too.</remarks>
internal sealed class CompletedYearIsReportedByTheDay(LocalDate asOf) : RecordRule<FrameworkPeriod>("DIP7151", InvariantSeverity.Warning, "Each completed year of a cooperation framework has an annual report by the end of the next")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record)
    {
        if (record.Category != FrameworkCategory.CooperationFramework) yield break;
        var last = Math.Min(record.LastDayInclusive.Year, asOf.Year - 2);
        int[] missing = [.. Enumerable.Range(record.Period.FirstYear, Math.Max(0, last - record.Period.FirstYear + 1)).Except(record.Reports.Select(static report => report.Year))];
        if (missing.Length > 0)
        {
            yield return new("/reports", $"each completed year of a cooperation framework must have an annual report by the end of the next year; of '{record.Name}' none is recorded for "
                + $"{string.Join(", ", missing.Select(static year => MessageText.Of(year)))}. Add the reports where they are known.");
        }
    }
}
