using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A framework that follows another one starts on the day after it ends, extensions included.</summary>
internal sealed class SuccessorStartsTheDayAfter() : RecordRule<FrameworkPeriod>("DIP7146", InvariantSeverity.Warning, "A framework starts on the day after the one before it has ended")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, FrameworkPeriod record)
    {
        if (record.Successor is { } successor && chronicle.Find(successor) is { } next && Gap(record, next) is { } after) yield return new("/successor", after);

        var before = record.Predecessor is { } predecessor ? chronicle.Find(predecessor) : null;
        if (before is not null && before.Successor?.Value != record.Id.Value && Gap(before, record) is { } gap) yield return new("/predecessor", gap);
    }

    private static string? Gap(FrameworkPeriod before, FrameworkPeriod next) => next.FirstDay == before.LastDayInclusive.PlusDays(1)
        ? null
        : $"a framework must start on the day after the one before it has ended ({MessageText.Of(before.LastDayInclusive)}); '{next.Name}' starts on {MessageText.Of(next.FirstDay)}. "
            + (next.FirstDay > before.LastDayInclusive ? "Add the extension, or the framework between them." : "Check the days, or record which of them stands in the days they share.");
}
