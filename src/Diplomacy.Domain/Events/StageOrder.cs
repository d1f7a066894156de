using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>The order in time of the stages of an event.</summary>
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
}
