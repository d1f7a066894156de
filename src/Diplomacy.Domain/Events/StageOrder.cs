using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>The order of the stages of an event in time, and beside its schedule.</summary>
internal static class StageOrder
{
    extension(EdtfValue? reached)
    {
        /// <summary>The day of the stage that follows one reached on this day.</summary>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before this one.</exception>
        public EdtfValue? Before(EdtfValue? next) => reached?.EarliestDay > next?.LatestDay
            ? throw new InvariantException([new Violation(StageRules.StagesFollowInTime, InvariantSeverity.Error, StageRules.Explain(MessageText.Of(reached), MessageText.Of(next)), "/on")])
            : next;
    }

    extension(DiplomaticEvent planned)
    {
        /// <summary>The history with one more change.</summary>
        /// <param name="change">The change.</param>
        /// <param name="stage">The stage after it; <see langword="null"/> where the stage of the event allows none.</param>
        /// <param name="stageBefore">The stage of the event.</param>
        /// <exception cref="InvariantException">DIP3017: the stage allows no such change; DIP3008: the change starts from another schedule than the one that stands.</exception>
        public ValueList<ScheduleChange> HistoryWith<TStage>(ScheduleChange change, TStage? stage, TStage stageBefore)
            where TStage : class
        {
            var standing = planned.History.Count > 0 ? planned.History[^1].LastStanding : planned.Schedule;
            if (stage is null) throw Refused(StageRules.ChangeIsOfAnEventToCome, StageRules.ExplainChange(MessageText.Of(change), MessageText.Of(stageBefore)), "/stage");
            if (standing is not null && standing != change.Previous)
            {
                throw Refused(
                    "DIP3008",
                    $"A change must start from the schedule that stood before it; one of '{planned.Name}' starts from another. Add the change that is missing, or correct the previous schedule.",
                    "/history");
            }

            return [.. planned.History, change];
        }
    }

    private static InvariantException Refused(string id, string message, string pointer) => new([new Violation(id, InvariantSeverity.Error, message, pointer)]);
}
