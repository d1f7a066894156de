using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A head of mission without full powers acts only between the sending and the receiving party.</summary>
/// <remarks>Source: Vienna Convention on the Law of Treaties, 1969, article 7, paragraph 2 (b).</remarks>
internal sealed class HeadOfMissionSignsBetweenTheTwo() : RecordRule<DiplomaticRecord>("DIP7129", InvariantSeverity.Warning, "A head of mission without full powers acts only between the sending and the receiving party")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record) =>
        from signature in Signature.Of(record)
        where signature.Signatory is { Office: not null, HasFullPowers: false }
        let office = chronicle.Find(signature.Signatory.Office)
        where office is { ReceivingParty: not null, Of: not null }
        let third = signature.Parties.FirstOrDefault(party => party != office.Of && party != office.ReceivingParty)
        where third is not null
        select new Fault(
            signature.Pointer,
            $"a head of mission without full powers must act only between '{office.Of}' and '{office.ReceivingParty}'; '{third}' is a party too. Record the full powers, or correct the parties.");
}
