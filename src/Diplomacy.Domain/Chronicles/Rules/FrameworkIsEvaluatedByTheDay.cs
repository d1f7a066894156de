using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A cooperation framework whose last year but one is over by the day whose knowledge a chronicle records has an evaluation.</summary>
/// <param name="asOf">That day, included.</param>
internal sealed class FrameworkIsEvaluatedByTheDay(LocalDate asOf) : RecordRule<FrameworkPeriod>("DIP7150", InvariantSeverity.Warning, "A cooperation framework is evaluated by the end of its last year but one")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record)
    {
        if (record is not { Category: FrameworkCategory.CooperationFramework, Evaluation: null }) yield break;
        var year = record.LastDayInclusive.Year - 1;
        if (asOf.Year > year && record.StatusOn(asOf) is not FrameworkStatus.Cancelled)
            yield return new("/evaluation", $"a cooperation framework must be evaluated by the end of its last year but one ({MessageText.Of(year)}); of '{record.Name}' no evaluation is recorded. Add it where it is known.");
    }
}
