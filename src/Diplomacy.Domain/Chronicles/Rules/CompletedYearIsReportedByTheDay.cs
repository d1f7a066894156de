using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Every year of a cooperation framework that is over for a year by the day whose knowledge a chronicle records has an annual report.</summary>
/// <param name="asOf">That day, included.</param>
/// <remarks>
/// A report on a year comes in the next one, so that a year is asked for only when that one is over too. Years before 2020 are not asked for: annual reports by the guidance of 2019 begin with it.
/// <para>Source: UN Country Results Report Guidelines, provisional version, October 2020, section I; UNSDCF Internal Guidance, 3 June 2019, chapter 6.</para>
/// </remarks>
internal sealed class CompletedYearIsReportedByTheDay(LocalDate asOf) : RecordRule<FrameworkPeriod>("DIP7151", InvariantSeverity.Warning, "Each completed year of a cooperation framework has an annual report by the end of the next")
{
    private const int FirstYear = 2020;

    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record)
    {
        if (record.Category != FrameworkCategory.CooperationFramework || record.StatusOn(asOf) is FrameworkStatus.Cancelled) yield break;
        var (first, last) = (Math.Max(record.Period.FirstYear, FirstYear), Math.Min(record.LastDayInclusive.Year, asOf.Year - 2));
        int[] missing = [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Except(record.Reports.Select(static report => report.Year))];
        if (missing.Length > 0)
        {
            yield return new("/reports", $"each completed year of a cooperation framework must have an annual report by the end of the next year; of '{record.Name}' none is recorded for "
                + $"{string.Join(", ", missing.Select(static year => MessageText.Of(year)))}. Add the reports where they are known.");
        }
    }
}
