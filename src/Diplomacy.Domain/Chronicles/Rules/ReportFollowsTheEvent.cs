using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What is told as having taken place stands in a source of that day or later.</summary>
/// <remarks>A report in the future tense tells a plan.</remarks>
internal sealed class ReportFollowsTheEvent() : RecordRule<DiplomaticEvent>("DIP7125", InvariantSeverity.Warning, "What is told as having taken place stands in a source of that day or later")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticEvent record)
    {
        var begun = TimeOf(record)?.CalendarDays?.Start;
        var sources = record.Sources.Select(citation => chronicle.Find(citation.Source)).ToList();
        if (begun is { } day && sources.Count > 0 && sources.All(source => source?.PublishedOn?.LatestDay < day))
        {
            yield return new Fault(
                "/stage",
                $"what took place must stand in a source of that day or later ({MessageText.Of(day)}); every source of '{record.Name}' was published before. Cite a later source, or record the event as planned.");
        }
    }

    /// <summary>When something took place; nothing where that is not told.</summary>
    private static Schedule? TimeOf(DiplomaticEvent record) => record switch
    {
        Meeting { Stage: MeetingStage.Held } meeting => meeting.Time,
        Summit { Stage: SummitStage.Concluded } summit => summit.Time,
        Referendum { DeclaredOutcomes.Count: > 0 } referendum => referendum.Actual ?? record.Schedule,
        _ => null,
    };
}
