using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A part of an event takes place on its days, or is marked as before or after.</summary>
internal sealed class PartLiesWithinItsEvent() : RecordRule<DiplomaticEvent>("DIP7117", InvariantSeverity.Error, "A part of an event takes place on the days of the event, or is marked as before or after")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticEvent record)
    {
        if (record is not { Parent: { } parent, Schedule: { } schedule } || chronicle.Find(parent) is not { Schedule: { } around }) yield break;

        var isPlaced = record.RelationToParent switch
        {
            MarginRelation.Before => schedule.MayBeginBefore(around),
            MarginRelation.After => schedule.MayEndAfter(around),
            _ => around.MayContain(schedule),
        };
        if (!isPlaced)
        {
            yield return new Fault(
                "/schedule",
                $"a part of an event must lie {MessageText.Of(record.RelationToParent)} the event ({MessageText.Of(around.CalendarDays)}); '{record.Name}' is on {MessageText.Of(schedule.CalendarDays)}. Correct the days, or how it lies to the event.");
        }
    }
}
