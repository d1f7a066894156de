using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Consultations on the margins of a summit stand in the initiative that they are about.</summary>
internal sealed class InitiativeRecordsItsConsultations() : RecordRule<Summit>("DIP7132", InvariantSeverity.Info, "Consultations on the margins of a summit stand in the initiative that they are about")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, Summit record) =>
        from side in Enumerable.Range(0, record.SideEvents.Count)
        from about in record.SideEvents[side].About
        let initiative = chronicle.FindAny(about.Value) as Initiative
        where record.HasBegun && initiative is not null && !IsOrigin(record, initiative)
        select new Fault(
            $"/sideEvents/{MessageText.Of(side)}/about",
            $"consultations must stand in the initiative that they are about; '{initiative.Name}' does not name '{record.Id}'. Add the stage, or a restatement, with this event.");

    private static bool IsOrigin(Summit summit, Initiative initiative) =>
        initiative.Stages.OfType<InitiativeStage.UnderConsultation>().Any(stage => stage.Event?.Value == summit.Id.Value)
            || initiative.Restatements.Any(restatement => restatement.Event?.Value == summit.Id.Value);
}
