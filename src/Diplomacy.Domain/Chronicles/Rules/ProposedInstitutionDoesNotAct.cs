using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An institution that is only proposed neither hosts, nor signs, nor takes a side.</summary>
internal sealed class ProposedInstitutionDoesNotAct() : RecordRule<DiplomaticEvent>("DIP7123", InvariantSeverity.Error, "An institution that is only proposed takes no part in anything")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticEvent record) =>
        from reference in Reference.Of(record, "")
        where reference.IsParty
        let institution = chronicle.FindAny(reference.Id) as Institution
        where institution?.Stages.Count > 0 && institution.Stages.All(static stage => stage is InstitutionStage.Proposed)
        select new Fault(reference.Pointer, $"an institution must be mandated before it takes part in anything; '{institution.Name}' is only proposed. Name who acts for it, or add the stages that are missing.");
}
