using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Who signs a treaty for a state has full powers, or an office that needs none.</summary>
/// <remarks>Source: Vienna Convention on the Law of Treaties, 1969, articles 7 and 8. Representatives of organizations sign by the rules of these.</remarks>
internal sealed class SignatoryHasPowers() : RecordRule<DiplomaticRecord>("DIP7128", InvariantSeverity.Warning, "Who signs a treaty for a state has full powers, or an office that needs none")
{
    protected override IEnumerable<Fault> Faults(Chronicle chronicle, DiplomaticRecord record) =>
        from signature in Signature.Of(record)
        let signatory = signature.Signatory
        where signatory is { Office: not null, HasFullPowers: false, ConfirmedOn: null }
        let rank = chronicle.Find(signatory.Office)?.Rank
        where rank is > OfficeRank.HeadOfGovernment and < OfficeRank.SecretaryGeneral and not OfficeRank.ForeignMinister
        select new Fault(
            signature.Pointer,
            $"who signs a treaty must produce full powers, or be head of state, head of government or minister for foreign affairs; '{signatory.Person}' signs as {MessageText.Of(rank)}. Record the full powers, or the day on which the signature was confirmed.");
}
